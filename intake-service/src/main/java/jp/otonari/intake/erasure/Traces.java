package jp.otonari.intake.erasure;

/** What intake keeps about a person beside the record itself. */
public interface Traces {

  /** Removes it, however often it is asked; tells how many documents are gone or blanked. */
  int forget(String branch, String personId);
}
