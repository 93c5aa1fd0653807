/** Spot help: a resident needs somebody once; the first of a few volunteers who says yes goes. */
@NullMarked
package jp.otonari.matching.spot;

import org.jspecify.annotations.NullMarked;
