/** Volunteers apply here, are interviewed, trained and cleared. */
@NullMarked
package jp.otonari.intake.volunteer;

import org.jspecify.annotations.NullMarked;
