/**
 * Finds persons who seem to be stored twice, and makes one record of two when the office says so.
 */
@NullMarked
package jp.otonari.intake.duplicate;

import org.jspecify.annotations.NullMarked;
