package jp.otonari.intake.retention;

import java.util.Set;

/** A reason for which nobody is erased by the calendar, however much time has passed. */
public interface Hold {

  /** What holds somebody back. */
  enum Why {
    /** A pair or team of theirs has not ended. */
    PAIRING,
    /** They owe a fee. */
    FEE
  }

  Why why();

  /** Those of the persons whom it holds back. */
  Set<String> among(String branch, Set<String> personIds);
}
