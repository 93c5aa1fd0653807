/** Starts the whole platform on one machine. */
@NullMarked
package jp.otonari.launcher;

import org.jspecify.annotations.NullMarked;
