/** The branches that this deployment serves, and their topics. */
@NullMarked
package jp.otonari.defaults.branch;

import org.jspecify.annotations.NullMarked;
