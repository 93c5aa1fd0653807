/** The life of a pair: both are asked, both accept, three people meet, the six months begin. */
@NullMarked
package jp.otonari.matching.pairing;

import org.jspecify.annotations.NullMarked;
