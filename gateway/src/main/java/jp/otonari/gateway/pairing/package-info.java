/** Proposals with their reasons, and pairings with their check-ins. */
@NullMarked
package jp.otonari.gateway.pairing;

import org.jspecify.annotations.NullMarked;
