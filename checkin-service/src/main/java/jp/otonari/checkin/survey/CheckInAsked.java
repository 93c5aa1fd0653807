package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.checkin.schedule.Kind;

/** Written as {@code checkin.due.v1} when it is time, and as {@code checkin.overdue.v1} once. */
record CheckInAsked(
    UUID checkinId,
    UUID pairingId,
    UUID residentId,
    UUID volunteerId,
    UUID personId,
    Side side,
    Kind kind,
    LocalDate dueOn,
    LocalDate answerBy) {

  static CheckInAsked of(CheckIn checkIn, LocalDate answerBy) {
    var party = checkIn.party();
    return new CheckInAsked(
        checkIn.id(),
        party.pairingId(),
        party.residentId(),
        party.volunteerId(),
        party.personId(),
        party.side(),
        checkIn.kind(),
        checkIn.dueOn(),
        answerBy);
  }
}
