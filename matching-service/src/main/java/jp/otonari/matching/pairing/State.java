package jp.otonari.matching.pairing;

/**
 * PROPOSED (one or both are asked), ACCEPTED (by both), INTRODUCTION (a talk of three is set),
 * ACTIVE, PAUSED (and ACTIVE again), ENDED; or WITHDRAWN.
 */
enum State {
  PROPOSED,
  ACCEPTED,
  INTRODUCTION,
  ACTIVE,
  PAUSED,
  ENDED,
  WITHDRAWN
}
