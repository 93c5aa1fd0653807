/** The programme's clock: Japan time, which a demonstration may move. */
@NullMarked
package jp.otonari.defaults.time;

import org.jspecify.annotations.NullMarked;
