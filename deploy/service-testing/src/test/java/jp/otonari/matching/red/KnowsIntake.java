package jp.otonari.matching.red;

import jp.otonari.intake.red.Inside;

/** Reaches into another service. */
record KnowsIntake(Inside inside) {}
