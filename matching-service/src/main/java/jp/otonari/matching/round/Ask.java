package jp.otonari.matching.round;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Rule;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pairing.AskBoth;
import jp.otonari.matching.pairing.AskTeam;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.Draft;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.team.Team;
import org.springframework.stereotype.Component;

/**
 * Has two people asked, or a household and its team, if that is still right at this moment, and has
 * all looked at again.
 */
@Component
class Ask {

  /** What came of it. */
  sealed interface Outcome {
    record Asked(String pairingId) implements Outcome {}

    /** Somebody was faster: the resident or the last slot is taken. */
    record Taken() implements Outcome {}

    /** The two cannot be proposed to each other, or one of them is not there. */
    record NotPossible(Set<Rule> because) implements Outcome {}
  }

  private final Matchmaker matchmaker;
  private final Surroundings surroundings;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Holds holds;
  private final AskBoth askBoth;
  private final AskTeam askTeam;
  private final StillThere stillThere;
  private final Clock clock;

  Ask(
      Matchmaker matchmaker,
      Surroundings surroundings,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      AskBoth askBoth,
      AskTeam askTeam,
      StillThere stillThere,
      Clock clock) {
    this.matchmaker = matchmaker;
    this.surroundings = surroundings;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.askBoth = askBoth;
    this.askTeam = askTeam;
    this.stillThere = stillThere;
    this.clock = clock;
  }

  /** The people of a draft, with its reasons, unless the resident was held back or taken since. */
  Outcome asDrafted(PooledResident resident, Draft draft) {
    var inForce = surroundings.inForce(resident.branch());
    if (surroundings.looking(resident.branch(), resident.residentId(), inForce).isEmpty()) {
      return new Outcome.Taken();
    }
    if (draft.team() != null) {
      return askAll(resident, draft.team(), inForce);
    }
    var why = draft.why();
    var volunteer = surroundings.volunteer(resident.branch(), why.volunteerId(), inForce);
    return volunteer.isEmpty()
        ? new Outcome.NotPossible(EnumSet.of(Rule.AWAY))
        : ask(resident, volunteer.get(), why);
  }

  /** A pair of the coordinator's own choice. */
  Outcome asChosen(PooledResident resident, Volunteer volunteer) {
    return ask(
        resident,
        volunteer,
        matchmaker.explain(resident.facts(), volunteer, situation(resident, volunteer)));
  }

  private Outcome ask(PooledResident resident, Volunteer volunteer, Explanation why) {
    var broken = matchmaker.brokenBy(resident.facts(), volunteer, situation(resident, volunteer));
    if (!broken.isEmpty()) {
      lookAgain(resident.residentId(), List.of(volunteer.volunteerId()));
      return new Outcome.NotPossible(broken);
    }
    var held = holds.of(volunteer.volunteerId());
    var asked = askBoth.ask(resident.branch(), resident.facts(), volunteer, why, held);
    return outcome(asked, resident, List.of(volunteer.volunteerId()));
  }

  /** All of a team, or nobody. */
  private Outcome askAll(PooledResident resident, Team team, InForce inForce) {
    var branch = resident.branch();
    var people =
        team.volunteerIds().stream()
            .flatMap(id -> surroundings.volunteer(branch, id, inForce).stream())
            .toList();
    var situation = surroundings.forTeams(branch, inForce);
    var possible = surroundings.teamCandidates().of(resident.facts(), people, situation);
    if (possible.size() < team.members().size()) {
      lookAgain(resident.residentId(), team.volunteerIds());
      return new Outcome.NotPossible(EnumSet.noneOf(Rule.class));
    }
    var asked = askTeam.ask(branch, resident.facts(), team, people, holds.in(branch));
    return outcome(asked, resident, team.volunteerIds());
  }

  private Outcome outcome(
      Optional<String> asked, PooledResident resident, List<String> volunteerIds) {
    if (asked.isPresent()) {
      residents.isOutside(resident.residentId());
      stillThere.check(resident.branch(), resident.residentId(), volunteerIds);
    }
    lookAgain(resident.residentId(), volunteerIds);
    return asked.<Outcome>map(Outcome.Asked::new).orElseGet(Outcome.Taken::new);
  }

  private Situation situation(PooledResident resident, Volunteer volunteer) {
    return new Situation(
        surroundings.today(),
        Map.of(volunteer.volunteerId(), surroundings.heldBy(volunteer.volunteerId())),
        surroundings.blocked(resident.residentId(), surroundings.inForce(resident.branch())));
  }

  private void lookAgain(String residentId, List<String> volunteerIds) {
    residents.lookAgain(residentId, clock.instant());
    volunteerIds.forEach(id -> volunteers.lookAgain(id, clock.instant()));
  }
}
