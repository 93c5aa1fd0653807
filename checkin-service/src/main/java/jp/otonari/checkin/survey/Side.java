package jp.otonari.checkin.survey;

/** Which of the two in a pairing is asked. */
enum Side {
  RESIDENT,
  VOLUNTEER
}
