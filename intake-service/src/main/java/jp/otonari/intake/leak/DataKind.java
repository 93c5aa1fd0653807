package jp.otonari.intake.leak;

/** What kind of data got out, was lost or was damaged. */
enum DataKind {
  NAME,
  ADDRESS,
  CONTACT,
  BIRTH_DATE,
  FAMILY,
  DOCUMENT,
  /** With which somebody could be robbed: card numbers, accounts with passwords. */
  MONEY,
  HEALTH,
  PREGNANCY,
  STORY,
  OTHER;

  /** Whether the law calls it sensitive (要配慮個人情報), or we treat it so. */
  boolean isSensitive() {
    return this == HEALTH || this == PREGNANCY || this == STORY;
  }
}
