package jp.otonari.intake.resident;

import java.util.Optional;
import jp.otonari.intake.erasure.Shells;
import jp.otonari.intake.move.Mover;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves residents; what is sealed stays sealed with their own key. */
@Component
class ResidentMover implements Mover {

  private final Residents residents;
  private final SealedParts sealedParts;
  private final ResidentEvents events;
  private final Shells shells;

  ResidentMover(
      Residents residents, SealedParts sealedParts, ResidentEvents events, Shells shells) {
    this.residents = residents;
    this.sealedParts = sealedParts;
    this.events = events;
    this.shells = shells;
  }

  @Override
  public Role role() {
    return Role.RESIDENT;
  }

  @Override
  public Optional<Person> find(String branch, String id) {
    return residents
        .find(branch, id)
        .map(known -> new Person(known.card(), known.status() == ResidentStatus.LEFT));
  }

  @Override
  public boolean move(String id, String from, String to, @Nullable String municipality) {
    for (var found = residents.find(from, id);
        found.isPresent();
        found = residents.find(from, id)) {
      if (found.get().status() == ResidentStatus.LEFT) {
        return false;
      }
      var moved = moved(found.get(), to, municipality);
      if (shells.put(Resident.class, id, found.get().version(), moved)) {
        return true;
      }
    }
    return residents.find(to, id).isPresent();
  }

  private Resident moved(Resident resident, String to, @Nullable String municipality) {
    var told = sealedParts.reveal(resident);
    var given = municipality == null ? told : told.livingIn(municipality);
    var arrived = resident.movedTo(to, given);
    return arrived.telling(events.moved(resident, arrived, given));
  }
}
