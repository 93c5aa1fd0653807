package jp.otonari.matching.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.matching.engine.Finding;
import jp.otonari.matching.engine.Finding.Match;
import jp.otonari.matching.engine.Finding.NobodyFits;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pairing.AskBoth;
import jp.otonari.matching.pairing.Held;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.springframework.stereotype.Component;

/** Finds the best volunteer for one resident and asks both, or keeps why nobody fits. */
@Component
class FindVolunteer {

  private static final int TRIES = 5;

  private final Matchmaker matchmaker;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Holds holds;
  private final AskBoth askBoth;
  private final StillThere stillThere;
  private final SearchSettings settings;
  private final Clock clock;

  FindVolunteer(
      Matchmaker matchmaker,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      AskBoth askBoth,
      StillThere stillThere,
      SearchSettings settings,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.askBoth = askBoth;
    this.stillThere = stillThere;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Others may take the best volunteer meanwhile: after some tries the resident's turn comes again.
   */
  void look(PooledResident resident) {
    for (int tries = 0; tries < TRIES; tries++) {
      if (isSettled(resident)) {
        return;
      }
    }
  }

  private boolean isSettled(PooledResident resident) {
    if (holds.ofResident(resident.residentId())) {
      residents.found(resident);
      return true;
    }
    var held = holds.in(resident.branch());
    var pool = volunteers.of(resident.branch(), LocalDate.now(clock));
    var blocked = holds.blockedForResident(resident.residentId());
    var situation = new Situation(LocalDate.now(clock), held.counts(), blocked);
    var finding = matchmaker.volunteerFor(resident.facts(), pool, situation);
    return isSettled(resident, finding, pool, held);
  }

  private boolean isSettled(
      PooledResident resident, Finding finding, List<Volunteer> pool, Held held) {
    return switch (finding) {
      case Match match -> isAsked(resident, match, pool, held);
      case NobodyFits why -> {
        residents.waits(resident, why, clock.instant().plus(settings.lookAgainAfter()));
        yield true;
      }
    };
  }

  private boolean isAsked(PooledResident resident, Match match, List<Volunteer> pool, Held held) {
    var volunteer =
        pool.stream()
            .filter(candidate -> candidate.volunteerId().equals(match.volunteerId()))
            .findFirst()
            .orElseThrow();
    var asked = askBoth.ask(resident.branch(), resident.facts(), volunteer, match, held);
    if (asked) {
      residents.found(resident);
      stillThere.check(resident.branch(), resident.residentId(), match.volunteerId());
    }
    return asked;
  }
}
