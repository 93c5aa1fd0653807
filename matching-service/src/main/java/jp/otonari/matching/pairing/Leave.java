package jp.otonari.matching.pairing;

/** Why a person is not there for others: for a while, or for good. */
public enum Leave {
  PAUSED,
  LEFT,
  ERASED
}
