/** Organisations that refer people to us, and the keys with which their systems call. */
@NullMarked
package jp.otonari.intake.partner;

import org.jspecify.annotations.NullMarked;
