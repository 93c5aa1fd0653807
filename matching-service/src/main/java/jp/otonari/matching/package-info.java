/** Matching: finds a volunteer for each resident, asks both, and keeps the pair from then on. */
@NullMarked
package jp.otonari.matching;

import org.jspecify.annotations.NullMarked;
