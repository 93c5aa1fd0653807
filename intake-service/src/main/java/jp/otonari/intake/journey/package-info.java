/** What intake itself makes of its own events: fees fall due. */
@NullMarked
package jp.otonari.intake.journey;

import org.jspecify.annotations.NullMarked;
