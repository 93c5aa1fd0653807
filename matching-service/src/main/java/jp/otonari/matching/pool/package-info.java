/**
 * The people among whom matching looks: the facts it needs of each, and whose turn it is to be
 * looked at.
 */
@NullMarked
package jp.otonari.matching.pool;

import org.jspecify.annotations.NullMarked;
