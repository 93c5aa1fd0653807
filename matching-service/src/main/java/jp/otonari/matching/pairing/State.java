package jp.otonari.matching.pairing;

/**
 * PROPOSED (both are asked), ACCEPTED (by both), INTRODUCTION (a talk of three is set), ACTIVE,
 * ENDED; or WITHDRAWN.
 */
enum State {
  PROPOSED,
  ACCEPTED,
  INTRODUCTION,
  ACTIVE,
  ENDED,
  WITHDRAWN
}
