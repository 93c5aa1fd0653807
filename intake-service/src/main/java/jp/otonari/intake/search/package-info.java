/** Finding people and places however their names are written. */
@NullMarked
package jp.otonari.intake.search;

import org.jspecify.annotations.NullMarked;
