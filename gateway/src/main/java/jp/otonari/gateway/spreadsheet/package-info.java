/** The office's pages for the old spreadsheet: importing it, and taking lists out again. */
@NullMarked
package jp.otonari.gateway.spreadsheet;

import org.jspecify.annotations.NullMarked;
