/** The languages that people speak and read, as BCP 47 tags. */
@NullMarked
package jp.otonari.intake.language;

import org.jspecify.annotations.NullMarked;
