package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Situation;
import jp.otonari.matching.engine.TeamCandidate;
import jp.otonari.matching.engine.TeamCandidates;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.TeamRequests.Chosen;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.team.Proposed;
import jp.otonari.matching.team.Team;
import jp.otonari.matching.team.Teams;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The teams of a branch: who could be in them, and who is asked. */
@Component
class Coverage {

  /** Of who is in the team already, and needs no other. */
  private static final int NO_SLOT = 0;

  private final Pairings pairings;
  private final Holds holds;
  private final Residents residents;
  private final Volunteers volunteers;
  private final AskTeam askTeam;
  private final LetGo letGo;
  private final PairingSettings settings;
  private final TeamCandidates teamCandidates;
  private final Clock clock;

  Coverage(
      Pairings pairings,
      Holds holds,
      Residents residents,
      Volunteers volunteers,
      AskTeam askTeam,
      LetGo letGo,
      PairingSettings settings,
      TeamCandidates teamCandidates,
      Clock clock) {
    this.pairings = pairings;
    this.holds = holds;
    this.residents = residents;
    this.volunteers = volunteers;
    this.askTeam = askTeam;
    this.letGo = letGo;
    this.settings = settings;
    this.teamCandidates = teamCandidates;
    this.clock = clock;
  }

  /** All that live, the oldest first, with who could fill their holes. */
  List<TeamBoard.Row> board(String branch) {
    var living = where("branch").is(branch).and("hold").exists(true).and("team").exists(true);
    var pool = volunteers.of(branch, today());
    return pairings.all(living).stream()
        .sorted(
            Comparator.comparing((Pairing pairing) -> pairing.proposal().askedAt())
                .thenComparing(Pairing::pairingId))
        .map(pairing -> TeamBoard.Row.of(pairing, substitutes(pairing, pool)))
        .toList();
  }

  /** The best team for a household that waits, of those who have room now; nothing is kept. */
  Optional<Proposed> propose(String branch, String residentId) {
    return find(branch, residentId)
        .map(
            resident ->
                Teams.propose(
                    List.of(resident.facts()),
                    volunteers.of(branch, today()),
                    situation(holds.in(branch), residentId),
                    teamCandidates));
  }

  Outcome ask(String branch, String residentId, List<Chosen> chosen) {
    var resident = find(branch, residentId);
    if (resident.isEmpty()) {
      return new Refused(Refusal.UNKNOWN);
    }
    if (holds.ofResident(residentId)) {
      return new Refused(Refusal.RESIDENT_TAKEN);
    }
    var held = holds.in(branch);
    var people =
        among(branch, chosen.stream().map(Chosen::volunteerId).collect(Collectors.toSet()));
    var team = team(resident.get().facts(), chosen, people, held);
    return team.flatMap(it -> askTeam.ask(branch, resident.get().facts(), it, people, held))
        .map(pairingId -> asked(branch, resident.get(), pairingId, people))
        .orElseGet(() -> new Refused(Refusal.NO_ROOM));
  }

  /** Asks one more, for good or for a while. */
  Outcome ask(String branch, String pairingId, TeamRequests.Joining wish) {
    var pairing = pairings.find(branch, pairingId);
    var resident = pairing.flatMap(it -> find(branch, it.people().residentId()));
    if (resident.isEmpty()) {
      return new Refused(Refusal.UNKNOWN);
    }
    var held = holds.in(branch);
    var id = wish.volunteerId();
    var people = among(branch, Set.of(id));
    var isThere =
        pairing
            .flatMap(it -> Optional.ofNullable(it.team()))
            .flatMap(it -> it.latest(id))
            .filter(Member::isThere);
    if (isThere.isEmpty() && candidates(resident.get().facts(), people, held).isEmpty()) {
      return new Refused(Refusal.NO_ROOM);
    }
    var next = Member.asked(id, wish.duties(), today().plus(settings.answerWithin()), wish.until());
    int slot =
        people.stream()
            .flatMapToInt(volunteer -> held.firstFree(id, volunteer.capacity()).stream())
            .findFirst()
            .orElse(NO_SLOT);
    if (slot == NO_SLOT && isThere.isEmpty()) {
      return new Refused(Refusal.NO_ROOM);
    }
    try {
      var outcome = pairings.change(branch, pairingId, it -> Teaming.ask(it, next, slot));
      letGoOfGone(branch, people);
      return outcome;
    } catch (DuplicateKeyException _) {
      return new Refused(Refusal.NO_ROOM);
    }
  }

  private Optional<Team> team(
      Resident resident, List<Chosen> chosen, List<Volunteer> people, Held held) {
    var candidates = candidates(resident, people, held);
    if (candidates.size() < chosen.size()) {
      return Optional.empty();
    }
    var members = chosen.stream().map(one -> member(one, candidates)).toList();
    return Optional.of(new Team(resident.residentId(), members, List.of(), false));
  }

  private static Team.Member member(Chosen chosen, List<TeamCandidate> candidates) {
    var facts =
        candidates.stream()
            .filter(one -> one.volunteer().volunteerId().equals(chosen.volunteerId()))
            .findFirst()
            .orElseThrow();
    return new Team.Member(
        chosen.volunteerId(),
        chosen.duties(),
        chosen.lead(),
        facts.score(),
        facts.reasons(),
        facts.sharedLanguages());
  }

  private Outcome asked(
      String branch, PooledResident resident, String pairingId, List<Volunteer> people) {
    residents.isOutside(resident.residentId());
    if (residents.find(resident.residentId()).isEmpty()) {
      letGo.ofResident(branch, resident.residentId(), Leave.ERASED, today());
    }
    letGoOfGone(branch, people);
    return pairings
        .find(branch, pairingId)
        .<Outcome>map(pairing -> new Changed(pairing, List.of()))
        .orElseGet(() -> new Refused(Refusal.UNKNOWN));
  }

  /** Whoever left after we looked did not find themselves in the team. */
  private void letGoOfGone(String branch, List<Volunteer> people) {
    people.stream()
        .map(Volunteer::volunteerId)
        .filter(id -> volunteers.find(id).isEmpty())
        .forEach(id -> letGo.ofVolunteer(branch, id, Leave.ERASED, today()));
  }

  private List<Team.Member> substitutes(Pairing pairing, List<Volunteer> pool) {
    var team = pairing.team();
    if (team == null || team.holes().isEmpty()) {
      return List.of();
    }
    var not = team.members().stream().map(Member::volunteerId).collect(Collectors.toSet());
    return residents
        .find(pairing.people().residentId())
        .map(
            resident ->
                Teams.substitutes(
                    resident.facts(),
                    team.holes(),
                    not,
                    pool,
                    situation(holds.in(pairing.branch()), resident.residentId()),
                    teamCandidates))
        .orElse(List.of());
  }

  private List<TeamCandidate> candidates(Resident resident, List<Volunteer> people, Held held) {
    return teamCandidates.of(resident, people, situation(held, resident.residentId()));
  }

  private Situation situation(Held held, String residentId) {
    return new Situation(today(), held.counts(), holds.blockedForResident(residentId));
  }

  private Optional<PooledResident> find(String branch, String residentId) {
    return residents.find(residentId).filter(resident -> resident.branch().equals(branch));
  }

  private List<Volunteer> among(String branch, Set<String> ids) {
    Predicate<Volunteer> isMeant = volunteer -> ids.contains(volunteer.volunteerId());
    return volunteers.of(branch, today()).stream().filter(isMeant).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
