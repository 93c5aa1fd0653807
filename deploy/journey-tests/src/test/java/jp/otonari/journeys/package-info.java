/** Whole-system stories: real processes, real broker, real mail, a real browser. */
@NullMarked
package jp.otonari.journeys;

import org.jspecify.annotations.NullMarked;
