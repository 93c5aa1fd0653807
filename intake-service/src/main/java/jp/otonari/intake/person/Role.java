package jp.otonari.intake.person;

/** On which side of a pair a person stands. */
public enum Role {
  RESIDENT,
  VOLUNTEER
}
