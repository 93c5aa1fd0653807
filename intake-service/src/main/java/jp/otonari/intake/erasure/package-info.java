/** Erasing a person everywhere, with a receipt from whoever kept something. */
@NullMarked
package jp.otonari.intake.erasure;

import org.jspecify.annotations.NullMarked;
