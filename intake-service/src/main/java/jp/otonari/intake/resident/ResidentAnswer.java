package jp.otonari.intake.resident;

/** What became of a registration. */
sealed interface ResidentAnswer {

  /** The resident is new. */
  record Registered(Resident resident) implements ResidentAnswer {}

  /** The same form was sent again; nothing was done. */
  record SameAgain(Resident resident) implements ResidentAnswer {}

  /** The id belongs to somebody, or was used with another content. */
  record AlreadyRegistered() implements ResidentAnswer {}
}
