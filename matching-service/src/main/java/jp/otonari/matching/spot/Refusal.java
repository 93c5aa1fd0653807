package jp.otonari.matching.spot;

import org.springframework.http.HttpStatus;

/** Why a step is not possible now, as the problem type that the pages translate. */
enum Refusal {
  UNKNOWN(HttpStatus.NOT_FOUND, "not-found", "There is no such spot help for you."),
  TAKEN_BY_ANOTHER(
      HttpStatus.CONFLICT, "taken-by-another", "Somebody was faster this time. Thank you."),
  COLLIDES(HttpStatus.CONFLICT, "other-spot-help", "You help somebody else at that time."),
  CLOSED(HttpStatus.CONFLICT, "spot-help-closed", "This help is not needed any more."),
  NOT_YET(HttpStatus.CONFLICT, "not-yet", "Its time has not come yet."),
  NOT_TAKEN(HttpStatus.CONFLICT, "not-taken", "Nobody has taken it.");

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
