package jp.otonari.matching.pool;

/** What came of taking somebody out of the pool. IS_BACK: newer facts of them are known. */
public enum Leaving {
  LEFT,
  HAD_LEFT,
  IS_BACK
}
