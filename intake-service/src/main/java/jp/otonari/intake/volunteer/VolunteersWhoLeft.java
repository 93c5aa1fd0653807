package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.util.List;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.retention.Basis;
import jp.otonari.intake.retention.Departed;
import jp.otonari.intake.retention.Departure;
import org.springframework.stereotype.Component;

/** Tells which volunteers have withdrawn or were declined, and since when. */
@Component
class VolunteersWhoLeft implements Departed {

  private final Volunteers volunteers;
  private final Clock clock;

  VolunteersWhoLeft(Volunteers volunteers, Clock clock) {
    this.volunteers = volunteers;
    this.clock = clock;
  }

  @Override
  public List<Departure> of(String branch) {
    return volunteers.withdrawn(branch).stream().map(this::departure).toList();
  }

  private Departure departure(Volunteer volunteer) {
    var screening = volunteer.screening();
    var basis = screening.hasCounting(Step.CLEARED) ? Basis.LEFT : Basis.NEVER_CLEARED;
    var since = screening.lastCounting().at().atZone(clock.getZone()).toLocalDate();
    return new Departure(volunteer.id(), Role.VOLUNTEER, basis, since);
  }
}
