/**
 * The platform's door: sign-in, pages for staff and public, links of letters, routing to the
 * services.
 */
@NullMarked
package jp.otonari.gateway;

import org.jspecify.annotations.NullMarked;
