/**
 * Decides who fits whom, and why: plain Java, integers only, the same question gets the same
 * answer.
 */
@NullMarked
package jp.otonari.matching.engine;

import org.jspecify.annotations.NullMarked;
