/** Residents and volunteers on the coordinator's pages. */
@NullMarked
package jp.otonari.gateway.people;

import org.jspecify.annotations.NullMarked;
