/** People pause, leave the programme, or are erased: whoever they had to do with is let go. */
@NullMarked
package jp.otonari.matching.departure;

import org.jspecify.annotations.NullMarked;
