package jp.otonari.intake.leak;

/** Why a leak must be reported: article 7 of the APPI's enforcement rules. One is enough. */
enum Ground {
  /** Sensitive data, if only of one person. */
  SENSITIVE,
  /** Data with which somebody could be robbed, if only of one person. */
  MONEY,
  /** Somebody did it on purpose, if only to one person. */
  MALICIOUS,
  /** More than a thousand persons. */
  MANY
}
