/** What intake itself makes of its own events: fees fall due, referrals go on. */
@NullMarked
package jp.otonari.intake.journey;

import org.jspecify.annotations.NullMarked;
