/** Which request may go where, and what browsers may do with our pages. */
@NullMarked
package jp.otonari.gateway.security;

import org.jspecify.annotations.NullMarked;
