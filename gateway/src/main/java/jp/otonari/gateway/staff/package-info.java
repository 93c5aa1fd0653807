/** Who works here: accounts, one-time links, sign-ins. */
@NullMarked
package jp.otonari.gateway.staff;

import org.jspecify.annotations.NullMarked;
