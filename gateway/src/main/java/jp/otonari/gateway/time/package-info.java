/** The real time, beside the clock of the programme. */
@NullMarked
package jp.otonari.gateway.time;

import org.jspecify.annotations.NullMarked;
