/** The municipalities of Japan: their codes, and finding one by name or postcode. */
@NullMarked
package jp.otonari.intake.municipality;

import org.jspecify.annotations.NullMarked;
