/** Looks for a pair when somebody arrives or is free again, and has both asked. */
@NullMarked
package jp.otonari.matching.proposal;

import org.jspecify.annotations.NullMarked;
