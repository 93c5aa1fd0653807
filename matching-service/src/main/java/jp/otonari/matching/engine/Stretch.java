package jp.otonari.matching.engine;

/** Volunteers of one town, by their places in the population, and how far away they live. */
record Stretch(int from, int to, int minutes) {}
