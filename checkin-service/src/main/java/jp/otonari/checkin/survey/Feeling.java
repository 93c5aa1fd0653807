package jp.otonari.checkin.survey;

/** How it goes, as the person says; a worry is shown to the coordinator. */
enum Feeling {
  GOOD,
  FAIR,
  WORRIED
}
