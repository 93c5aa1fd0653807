/** The public forms with which residents and volunteers register. */
@NullMarked
package jp.otonari.gateway.registration;

import org.jspecify.annotations.NullMarked;
