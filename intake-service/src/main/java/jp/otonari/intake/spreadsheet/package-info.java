/** The office's spreadsheets: read with a dry run, told what is wrong by row, and written again. */
@NullMarked
package jp.otonari.intake.spreadsheet;

import org.jspecify.annotations.NullMarked;
