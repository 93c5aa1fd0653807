package jp.otonari.matching.spot;

/**
 * OPEN (volunteers are asked), TAKEN (one of them goes), DONE; or EXPIRED (its time came),
 * CANCELLED, NOBODY (everybody who fits was asked).
 */
enum State {
  OPEN,
  TAKEN,
  DONE,
  EXPIRED,
  CANCELLED,
  NOBODY;

  boolean isAlive() {
    return this == OPEN || this == TAKEN;
  }
}
