package jp.otonari.matching.spot;

/** Why nobody needs to go. RESIDENT_LEFT is said by us, the others by the office. */
enum CancelReason {
  NOT_NEEDED,
  ANOTHER_DATE,
  OTHER,
  RESIDENT_LEFT
}
