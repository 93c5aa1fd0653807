package jp.otonari.intake.view;

/** How much of a person's record somebody saw. */
public enum Seen {
  /** Without what is sensitive. */
  RECORD,
  /** All of it. */
  SENSITIVE,
  /** In a file with those of others. */
  EXPORT
}
