/** Asks both sides of a pairing how it goes, and shows a coordinator who needs a call. */
@NullMarked
package jp.otonari.checkin;

import org.jspecify.annotations.NullMarked;
