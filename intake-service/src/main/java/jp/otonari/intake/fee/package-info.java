/** What residents pay at two moments, who pays less, and what was paid. Whole yen only. */
@NullMarked
package jp.otonari.intake.fee;

import org.jspecify.annotations.NullMarked;
