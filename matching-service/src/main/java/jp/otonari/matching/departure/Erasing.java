package jp.otonari.matching.departure;

import jp.otonari.defaults.inbox.Received;
import jp.otonari.matching.pairing.Leave;
import jp.otonari.matching.pairing.LetGo;
import jp.otonari.matching.pool.Leaving;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.round.Interventions;
import jp.otonari.matching.spot.LetGoOfSpotHelp;
import org.springframework.stereotype.Component;

/**
 * Removes everything about a person but the id, which stays as a pseudonym in the history of
 * others, and answers with a receipt; also when the person was never known here.
 */
@Component
class Erasing {

  private final Residents residents;
  private final Volunteers volunteers;
  private final LetGo letGo;
  private final LetGoOfSpotHelp spotHelp;
  private final Interventions interventions;
  private final Receipts receipts;

  Erasing(
      Residents residents,
      Volunteers volunteers,
      LetGo letGo,
      LetGoOfSpotHelp spotHelp,
      Interventions interventions,
      Receipts receipts) {
    this.residents = residents;
    this.volunteers = volunteers;
    this.letGo = letGo;
    this.spotHelp = spotHelp;
    this.interventions = interventions;
    this.receipts = receipts;
  }

  void ofResident(Received<ResidentErased> event) {
    var id = event.data().residentId();
    var inPool = count(residents.erased(event.branch(), id));
    var withOthers = letGo.ofResident(event.branch(), id, Leave.ERASED, event.data().erasedOn());
    var helped = spotHelp.ofResident(event.branch(), id, Leave.ERASED);
    receipts.give(event.branch(), id, inPool + withOthers + helped + interventions.forget(id));
  }

  void ofVolunteer(Received<VolunteerErased> event) {
    var id = event.data().volunteerId();
    var inPool = count(volunteers.erased(event.branch(), id));
    var withOthers = letGo.ofVolunteer(event.branch(), id, Leave.ERASED, event.data().erasedOn());
    var helped = spotHelp.ofVolunteer(event.branch(), id, Leave.ERASED);
    receipts.give(event.branch(), id, inPool + withOthers + helped + interventions.forget(id));
  }

  private static int count(Leaving leaving) {
    return leaving == Leaving.LEFT ? 1 : 0;
  }
}
