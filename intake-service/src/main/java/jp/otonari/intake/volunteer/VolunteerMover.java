package jp.otonari.intake.volunteer;

import java.util.Optional;
import jp.otonari.intake.erasure.Shells;
import jp.otonari.intake.move.Mover;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves volunteers; where they stand in the screening, and the clearance, go along. */
@Component
class VolunteerMover implements Mover {

  private final Volunteers volunteers;
  private final VolunteerEvents events;
  private final Shells shells;

  VolunteerMover(Volunteers volunteers, VolunteerEvents events, Shells shells) {
    this.volunteers = volunteers;
    this.events = events;
    this.shells = shells;
  }

  @Override
  public Role role() {
    return Role.VOLUNTEER;
  }

  @Override
  public Optional<Person> find(String branch, String id) {
    return volunteers
        .find(branch, id)
        .map(known -> new Person(known.card(), known.status() == VolunteerStatus.WITHDRAWN));
  }

  @Override
  public boolean move(String id, String from, String to, @Nullable String municipality) {
    for (var found = volunteers.find(from, id);
        found.isPresent();
        found = volunteers.find(from, id)) {
      if (found.get().status() == VolunteerStatus.WITHDRAWN) {
        return false;
      }
      var moved = moved(found.get(), to, municipality);
      if (shells.put(Volunteer.class, id, found.get().version(), moved)) {
        return true;
      }
    }
    return volunteers.find(to, id).isPresent();
  }

  private Volunteer moved(Volunteer volunteer, String to, @Nullable String municipality) {
    var known = volunteer.registration();
    var given = municipality == null ? known : known.livingIn(municipality);
    var arrived = volunteer.movedTo(to, given);
    return arrived.telling(events.moved(volunteer, arrived));
  }
}
