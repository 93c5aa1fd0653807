/** Other systems' way to the services. */
@NullMarked
package jp.otonari.gateway.routing;

import org.jspecify.annotations.NullMarked;
