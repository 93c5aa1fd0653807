/** Code that breaks a rule on purpose, so that the rule is seen to work. */
@NullMarked
package jp.otonari.testing.red;

import org.jspecify.annotations.NullMarked;
