/** The log of letters: what went to whom, or why it did not. */
@NullMarked
package jp.otonari.gateway.letter;

import org.jspecify.annotations.NullMarked;
