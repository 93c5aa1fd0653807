package jp.otonari.checkin.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.otonari.checkin.schedule.Term;
import org.jspecify.annotations.Nullable;

/**
 * What check-ins read of {@code pairing.started.v1}; the other fields pass them by.
 *
 * @param members the whole team; null for a pair
 */
record PairingStarted(
    UUID pairingId,
    long version,
    UUID residentId,
    UUID volunteerId,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable List<Member> members) {

  Term term() {
    return new Term(startsOn, endsOn);
  }
}
