package jp.otonari.matching.pairing;

/** Which of the two. */
enum Side {
  RESIDENT,
  VOLUNTEER;

  Side other() {
    return this == RESIDENT ? VOLUNTEER : RESIDENT;
  }
}
