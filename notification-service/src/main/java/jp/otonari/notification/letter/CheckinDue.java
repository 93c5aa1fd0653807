package jp.otonari.notification.letter;

import java.time.LocalDate;
import java.util.UUID;

/** What notification reads of {@code checkin.due.v1} and {@code checkin.overdue.v1}. */
record CheckinDue(
    UUID checkinId,
    UUID residentId,
    UUID volunteerId,
    UUID personId,
    CheckinKind kind,
    LocalDate answerBy) {

  UUID partnerId() {
    return personId.equals(residentId) ? volunteerId : residentId;
  }
}
