package jp.otonari.intake.spreadsheet;

/** How much of a file we read; more is refused. */
final class Limits {

  /** Rows of people in a file. */
  static final int ROWS = 20_000;

  /** Bytes of a file, as it is uploaded. */
  static final int FILE = 20 * 1024 * 1024;

  /** Bytes of an .xlsx file when it is unpacked. */
  static final long UNPACKED = 100L * 1024 * 1024;

  /** Characters of one cell that say something about a person. */
  static final int CELL = 5_000;

  /** Characters that are kept of one cell, so that a huge one can still be pointed at. */
  static final int KEPT = CELL + 1;

  static final int COLUMNS = 200;

  /** Rows that a file may have above its header. */
  static final int ABOVE_HEADER = 10;

  private Limits() {}
}
