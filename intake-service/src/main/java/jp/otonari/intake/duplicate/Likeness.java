package jp.otonari.intake.duplicate;

import java.util.Set;

/**
 * How much two records are alike, and why.
 *
 * @param score the sum of what the signs weigh
 */
record Likeness(int score, Set<Sign> signs) {}
