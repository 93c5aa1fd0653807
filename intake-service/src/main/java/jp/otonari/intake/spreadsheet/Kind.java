package jp.otonari.intake.spreadsheet;

/** How the cells of a column are read and written, see {@link Cells}. */
enum Kind {
  TEXT,
  LINES,
  MAIL,
  PHONE,
  NUMBER,
  DATE,
  MONTH,
  MONTHS,
  HOURS,
  YES,
  HOUSEHOLD,
  GENDER,
  NEEDS,
  DUTIES,
  INTERESTS,
  SLOTS,
  MEMBERS,
  LANGUAGE,
  LANGUAGES,
  LEVELS,
  PLACE,
  PLACES
}
