package jp.otonari.intake.resident;

import jp.otonari.intake.erasure.PersonErasure;
import jp.otonari.intake.erasure.Shells;
import org.springframework.stereotype.Component;

/** Erases a resident's record, however often somebody else changes it meanwhile. */
@Component
class EraseResident implements PersonErasure {

  private final Residents residents;
  private final ResidentEvents events;
  private final Shells shells;

  EraseResident(Residents residents, ResidentEvents events, Shells shells) {
    this.residents = residents;
    this.events = events;
    this.shells = shells;
  }

  @Override
  public boolean erase(String branch, String id) {
    for (var found = residents.find(branch, id);
        found.isPresent();
        found = residents.find(branch, id)) {
      var resident = found.get();
      var known = new Shells.Known(branch, id, resident.version());
      if (shells.replace(
          Resident.class,
          known,
          resident.outbox(),
          place -> events.erased(place, id, resident.nextVersion()))) {
        return true;
      }
    }
    return false;
  }
}
