package jp.otonari.checkin.survey;

/** What a person would like to do when the six months are nearly over. */
enum Wish {
  END,
  EXTEND
}
