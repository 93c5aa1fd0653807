package jp.otonari.intake.erasure;

import java.util.List;

/** Under which other ids a person was known before records were merged. */
public interface FormerIds {

  /** The oldest first; none for most people. */
  List<String> of(String branch, String personId);
}
