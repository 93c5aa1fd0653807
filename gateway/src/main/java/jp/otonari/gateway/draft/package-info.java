/** Answers that are not sent yet: kept sealed, opened by the person's browser or mail link only. */
@NullMarked
package jp.otonari.gateway.draft;

import org.jspecify.annotations.NullMarked;
