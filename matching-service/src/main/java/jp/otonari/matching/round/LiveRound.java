package jp.otonari.matching.round;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Round;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.team.Proposed;
import jp.otonari.matching.team.Team;
import org.jspecify.annotations.Nullable;

/** A branch's round as one instance keeps it in memory for a day. */
final class LiveRound {

  static final String NOBODY = "";

  final String branch;
  final LocalDate day;
  final Round round;

  /** The volunteers of the day by id, also those whom nobody could meet now. */
  final Map<String, Volunteer> pool;

  /** The volunteer of each resident whom a coordinator locked; they are not in the round. */
  final Map<String, String> locked;

  /** Displaced households who are not locked: a team for each, else somebody by the round. */
  final Map<String, PooledResident> families = new HashMap<>();

  /** What the store says of each resident: who is in the draft, or nobody. */
  final Map<String, String> told = new HashMap<>();

  private Proposed teams;

  /** When the reasons for waiting were looked at last. */
  Instant reasonsAt;

  /** The last day whose drafts were released. */
  @Nullable LocalDate releasedOn;

  LiveRound(String branch, BranchToday all, Round round, Instant now) {
    this.branch = branch;
    this.day = all.situation().today();
    this.round = round;
    this.pool = all.volunteers();
    this.locked = all.locks();
    this.teams = all.teams();
    this.reasonsAt = now;
    all.residents().values().stream()
        .filter(resident -> resident.facts().isDisplaced())
        .filter(resident -> !locked.containsKey(resident.residentId()))
        .forEach(resident -> families.put(resident.residentId(), resident));
  }

  Proposed teams() {
    return teams;
  }

  /**
   * Other teams than before.
   *
   * @return the volunteers who are in more or fewer of them
   */
  Set<String> form(Proposed next) {
    var before = reserved();
    teams = next;
    var after = reserved();
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .collect(toSet());
  }

  private Map<String, Long> reserved() {
    return teams.teams().stream()
        .flatMap(team -> team.volunteerIds().stream())
        .collect(groupingBy(Function.identity(), counting()));
  }

  Optional<Team> teamOf(String residentId) {
    return teams.teams().stream().filter(it -> it.residentId().equals(residentId)).findFirst();
  }

  /** Has the reasons of all who wait written anew. */
  void forgetReasons(Instant now) {
    told.values().removeIf(NOBODY::equals);
    reasonsAt = now;
  }

  /** How many of a volunteer's slots are kept for locked residents and for teams. */
  int keptOf(String volunteerId) {
    var locks = locked.values().stream().filter(volunteerId::equals).count();
    var inTeams =
        teams.teams().stream().filter(it -> it.volunteerIds().contains(volunteerId)).count();
    return (int) (locks + inTeams);
  }

  /** Everybody who looks for somebody. */
  Stream<String> residents() {
    return Stream.of(
            round.residents().map(Resident::residentId),
            locked.keySet().stream(),
            teams.teams().stream().map(Team::residentId))
        .flatMap(Function.identity());
  }

  String draftOf(String residentId) {
    var lock = locked.get(residentId);
    return lock != null
        ? lock
        : teamOf(residentId)
            .map(LiveRound::named)
            .or(() -> round.volunteerFor(residentId).map(Volunteer::volunteerId))
            .orElse(NOBODY);
  }

  private static String named(Team team) {
    return team.members().stream()
        .map(member -> member.volunteerId() + member.duties())
        .collect(joining());
  }
}
