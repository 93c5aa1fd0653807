/** Erases who left when the time to keep their record is over, by the road of every erasure. */
@NullMarked
package jp.otonari.intake.retention;

import org.jspecify.annotations.NullMarked;
