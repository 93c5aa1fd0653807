/** The residents whom nobody fits, with the reasons, for the office. */
@NullMarked
package jp.otonari.matching.waiting;

import org.jspecify.annotations.NullMarked;
