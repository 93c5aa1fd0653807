/** Who is erased, who has looked at whom, and the coordinator's button to erase on request. */
@NullMarked
package jp.otonari.gateway.erasure;

import org.jspecify.annotations.NullMarked;
