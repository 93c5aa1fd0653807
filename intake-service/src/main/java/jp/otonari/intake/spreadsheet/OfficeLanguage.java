package jp.otonari.intake.spreadsheet;

/** The languages in which the office works with spreadsheets. */
enum OfficeLanguage {
  JA,
  EN;

  /** The one of two texts that is in this language. */
  String of(String japanese, String english) {
    return this == JA ? japanese : english;
  }
}
