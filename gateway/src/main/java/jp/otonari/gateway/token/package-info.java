/** The short-lived tokens with which the gateway speaks to the services. */
@NullMarked
package jp.otonari.gateway.token;

import org.jspecify.annotations.NullMarked;
