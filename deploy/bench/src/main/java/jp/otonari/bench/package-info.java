/** Measures what the goals ask for, beside others in the same run. */
@NullMarked
package jp.otonari.bench;

import org.jspecify.annotations.NullMarked;
