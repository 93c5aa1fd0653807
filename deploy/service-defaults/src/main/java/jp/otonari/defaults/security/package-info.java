/** Who may call: a bearer token of the gateway, for a branch that it names. */
@NullMarked
package jp.otonari.defaults.security;

import org.jspecify.annotations.NullMarked;
