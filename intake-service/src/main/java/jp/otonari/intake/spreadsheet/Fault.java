package jp.otonari.intake.spreadsheet;

/**
 * What is wrong with a row, without anything that it says: a list of faults names nobody.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param column path of the column; empty for the whole row
 * @param code stable word that {@link FaultTexts} explains
 */
record Fault(int row, String column, String code) {}
