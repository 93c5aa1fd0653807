package jp.otonari.intake.spreadsheet;

import java.util.List;

/**
 * One row of a spreadsheet as it came.
 *
 * @param row as the spreadsheet counts it, from 1
 */
record Line(int row, List<String> cells) {

  String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  @Override
  public String toString() {
    return "Line[" + row + "]";
  }
}
