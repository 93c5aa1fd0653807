/**
 * Puts together the teams of displaced households: who looks after which duty, the best for all
 * households together. Plain Java and the library of a solver.
 */
@NullMarked
package jp.otonari.matching.team;

import org.jspecify.annotations.NullMarked;
