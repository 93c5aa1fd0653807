package jp.otonari.matching.pairing;

import org.springframework.http.HttpStatus;

/** Why a step of a pair is not possible now, as the problem type that the pages translate. */
enum Refusal {
  UNKNOWN(HttpStatus.NOT_FOUND, "not-found", "There is no such proposal or pair for you."),
  ALREADY_ANSWERED(HttpStatus.CONFLICT, "already-answered", "Another answer was given before."),
  PROPOSAL_CLOSED(HttpStatus.CONFLICT, "proposal-closed", "The proposal expired or was withdrawn."),
  NOT_BOTH_ACCEPTED(HttpStatus.CONFLICT, "not-both-accepted", "Not both have accepted yet."),
  NOT_INTRODUCED(HttpStatus.CONFLICT, "not-introduced", "The talk of three comes first."),
  CLEARANCE_ENDED(
      HttpStatus.CONFLICT, "clearance-ended", "The volunteer is not cleared on that day."),
  ALREADY_STARTED(HttpStatus.CONFLICT, "already-started", "The pair meets already."),
  NOT_STARTED(HttpStatus.CONFLICT, "not-started", "The pair does not meet yet."),
  NOT_PAUSED(HttpStatus.CONFLICT, "not-paused", "The pair has no pause now."),
  ALREADY_ENDED(HttpStatus.CONFLICT, "already-ended", "The pair ended before."),
  IN_TEAM(HttpStatus.CONFLICT, "in-team", "The volunteer is in the team, or asked, already."),
  LEADS_TEAM(HttpStatus.CONFLICT, "leads-team", "The lead can only leave by the end of the pair."),
  NO_ROOM(HttpStatus.CONFLICT, "no-room", "Somebody of them has no room, or may not be asked now."),
  RESIDENT_TAKEN(
      HttpStatus.CONFLICT, "resident-taken", "The household is asked or paired already."),
  NOT_ENDED(HttpStatus.CONFLICT, "not-ended", "The pair has not ended yet.");

  private final HttpStatus status;
  private final String type;
  private final String detail;

  Refusal(HttpStatus status, String type, String detail) {
    this.status = status;
    this.type = type;
    this.detail = detail;
  }

  HttpStatus status() {
    return status;
  }

  String type() {
    return type;
  }

  String detail() {
    return detail;
  }
}
