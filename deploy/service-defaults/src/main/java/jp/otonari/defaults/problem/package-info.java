/** Answers to requests that cannot be met, as RFC 9457 problem details with stable types. */
@NullMarked
package jp.otonari.defaults.problem;

import org.jspecify.annotations.NullMarked;
