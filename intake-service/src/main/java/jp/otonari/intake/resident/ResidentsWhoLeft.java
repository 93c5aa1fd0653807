package jp.otonari.intake.resident;

import java.time.Clock;
import java.util.List;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.retention.Basis;
import jp.otonari.intake.retention.Departed;
import jp.otonari.intake.retention.Departure;
import org.springframework.stereotype.Component;

/** Tells which residents have left, and since when. */
@Component
class ResidentsWhoLeft implements Departed {

  private final Residents residents;
  private final Clock clock;

  ResidentsWhoLeft(Residents residents, Clock clock) {
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public List<Departure> of(String branch) {
    return residents.left(branch).stream().map(this::departure).toList();
  }

  private Departure departure(Resident resident) {
    var since = resident.history().getLast().at().atZone(clock.getZone()).toLocalDate();
    return new Departure(resident.id(), Role.RESIDENT, Basis.LEFT, since);
  }
}
