package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.checkin.schedule.Term;

/** What check-ins read of {@code pairing.started.v1}; the other fields pass them by. */
record PairingStarted(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    LocalDate startsOn,
    LocalDate endsOn) {

  Term term() {
    return new Term(startsOn, endsOn);
  }
}
