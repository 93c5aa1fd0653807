package jp.otonari.matching.spot;

/** With what a resident needs help. Told in no event: a hospital says something about health. */
enum Kind {
  FORM,
  PHONE_CALL,
  WARD_OFFICE,
  HOSPITAL,
  OTHER
}
