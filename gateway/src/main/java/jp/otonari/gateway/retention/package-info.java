/** Records whose time to be kept ends, on the coordinator's pages. */
@NullMarked
package jp.otonari.gateway.retention;

import org.jspecify.annotations.NullMarked;
