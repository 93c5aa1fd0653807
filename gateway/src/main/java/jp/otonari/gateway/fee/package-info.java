/** Fees and waivers on the staff pages. */
@NullMarked
package jp.otonari.gateway.fee;

import org.jspecify.annotations.NullMarked;
