package jp.otonari.checkin.survey;

import java.time.Instant;
import java.util.UUID;
import jp.otonari.checkin.schedule.Kind;
import org.jspecify.annotations.Nullable;

/** Written as {@code checkin.recorded.v1}: codes only, the note stays here. */
record CheckInRecorded(
    UUID checkinId,
    UUID pairingId,
    UUID personId,
    Side side,
    Kind kind,
    boolean met,
    Feeling feeling,
    @Nullable Wish wish,
    Instant answeredAt) {

  static CheckInRecorded of(CheckIn checkIn, Answer answer) {
    var party = checkIn.party();
    return new CheckInRecorded(
        checkIn.id(),
        party.pairingId(),
        party.personId(),
        party.side(),
        checkIn.kind(),
        answer.met(),
        answer.feeling(),
        answer.wish(),
        answer.answeredAt());
  }
}
