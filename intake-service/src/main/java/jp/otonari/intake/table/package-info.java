/** Reference tables on the class path. */
@NullMarked
package jp.otonari.intake.table;

import org.jspecify.annotations.NullMarked;
