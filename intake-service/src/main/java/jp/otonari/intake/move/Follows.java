package jp.otonari.intake.move;

/** What intake keeps for a person beside the record, and takes along to another branch. */
public interface Follows {

  /** However often it is asked. */
  void follow(String personId, String from, String to);
}
