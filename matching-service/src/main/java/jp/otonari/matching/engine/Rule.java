package jp.otonari.matching.engine;

import java.util.Locale;

/** The hard rules, by which a volunteer can be out of the question for a resident. */
public enum Rule {
  CLEARANCE,
  AWAY,
  CAPACITY,
  REACH,
  LANGUAGE,
  GENDER,
  TIME,
  BLOCK,
  /** Every other rule holds, but the score is too low to ask two people. */
  MINIMUM;

  /** The stable word that the pages translate. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
