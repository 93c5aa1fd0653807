package jp.otonari.intake.duplicate;

/** What intake keeps for a person beside the record, and hands over when records are merged. */
public interface Belongings {

  /** However often it is asked. */
  void move(String branch, String from, String to);
}
