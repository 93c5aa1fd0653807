package jp.otonari.checkin.survey;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/** Removes what was written by and about an erased person, and answers with a receipt each time. */
@Component
class ErasePeople {

  private final CloseCheckIns closeCheckIns;
  private final ClosedOnes closed;
  private final Clock clock;

  ErasePeople(CloseCheckIns closeCheckIns, ClosedOnes closed, Clock clock) {
    this.closeCheckIns = closeCheckIns;
    this.closed = closed;
    this.clock = clock;
  }

  void ofResident(Received<ResidentErased> event) {
    erase(event.branch(), Side.RESIDENT, event.data().residentId());
  }

  void ofVolunteer(Received<VolunteerErased> event) {
    erase(event.branch(), Side.VOLUNTEER, event.data().volunteerId());
  }

  private void erase(String branch, Side side, UUID personId) {
    var removed = closeCheckIns.erase(branch, side, personId);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    closed.receipt(branch, new ErasureReceipted(personId, "checkin", removed, now));
  }
}
