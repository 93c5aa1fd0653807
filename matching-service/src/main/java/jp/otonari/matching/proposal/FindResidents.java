package jp.otonari.matching.proposal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.PooledVolunteer;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.stereotype.Component;

/**
 * Has the residents looked at, in the order of their turn, who could meet one volunteer, until this
 * volunteer has no room left. Each resident still gets the volunteer who is best for them.
 */
@Component
class FindResidents {

  private final Matchmaker matchmaker;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Holds holds;
  private final FindVolunteer findVolunteer;
  private final Clock clock;

  FindResidents(
      Matchmaker matchmaker,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      FindVolunteer findVolunteer,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.findVolunteer = findVolunteer;
    this.clock = clock;
  }

  void look(PooledVolunteer volunteer) {
    var pause = volunteer.pause();
    if (pause != null && volunteer.isPausedOn(LocalDate.now(clock))) {
      volunteers.rests(volunteer, pause.until().atStartOfDay(clock.getZone()).toInstant());
      return;
    }
    var looking =
        residents.looking(volunteer.branch()).stream()
            .collect(toMap(PooledResident::residentId, Function.identity()));
    var facts = looking.values().stream().map(PooledResident::facts).toList();
    for (var next : matchmaker.residentsFor(volunteer.facts(), facts, situation(volunteer))) {
      if (holds.countOfVolunteer(volunteer.volunteerId()) >= volunteer.facts().capacity()) {
        break;
      }
      findVolunteer.look(Objects.requireNonNull(looking.get(next.residentId())));
    }
    volunteers.looked(volunteer);
  }

  private Situation situation(PooledVolunteer volunteer) {
    return new Situation(
        LocalDate.now(clock),
        holds.in(volunteer.branch()).counts(),
        holds.blockedForVolunteer(volunteer.volunteerId()));
  }
}
