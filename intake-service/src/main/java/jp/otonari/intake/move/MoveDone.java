package jp.otonari.intake.move;

/** Written to {@code move.done.v1} in the new branch: its office looks after the person now. */
record MoveDone(String moveId, String personId, String from) {

  static final String TYPE = "move.done.v1";
}
