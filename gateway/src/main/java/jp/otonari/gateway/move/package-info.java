/** Pages on which two offices hand a person over from one branch to the other. */
@NullMarked
package jp.otonari.gateway.move;

import org.jspecify.annotations.NullMarked;
