package jp.otonari.checkin.survey;

/** Why a check-in waits for a coordinator. */
enum Attention {
  OVERDUE,
  MISSED,
  WORRIED
}
