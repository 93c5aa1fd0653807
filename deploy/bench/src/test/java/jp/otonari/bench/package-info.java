/** Tests of the measurements. */
@NullMarked
package jp.otonari.bench;

import org.jspecify.annotations.NullMarked;
