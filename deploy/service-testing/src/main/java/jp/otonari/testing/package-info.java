/**
 * What the tests of every service use: real servers, contracts, rules, a clock that can be moved.
 */
@NullMarked
package jp.otonari.testing;

import org.jspecify.annotations.NullMarked;
