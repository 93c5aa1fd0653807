package jp.otonari.matching.round;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.otonari.matching.engine.Fairness;
import jp.otonari.matching.engine.Fairness.Group;
import jp.otonari.matching.engine.Fairness.Seen;
import jp.otonari.matching.engine.Matchmaker;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Round.Result;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pairing.Holds.Found;
import jp.otonari.matching.pool.Draft;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who waits how long in a branch, beside what first come, first served would give today. */
@RestController
class FairnessController {

  /** The report of a day. */
  record Report(LocalDate day, List<Group> groups, Share ours, Share firstCome) {}

  /**
   * Of those who look for somebody today, beside the households for whom there is a whole team.
   *
   * @param meanScore of those who have somebody; absent when nobody has
   */
  record Share(int matchedPercent, @Nullable Integer meanScore) {
    static Share of(Result result) {
      return new Share(
          result.of() == 0 ? 0 : 100 * result.matched() / result.of(),
          result.matched() == 0 ? null : result.totalScore() / result.matched());
    }
  }

  private final Residents residents;
  private final Holds holds;
  private final Surroundings surroundings;
  private final Matchmaker matchmaker;
  private final Clock clock;

  FairnessController(
      Residents residents,
      Holds holds,
      Surroundings surroundings,
      Matchmaker matchmaker,
      Clock clock) {
    this.residents = residents;
    this.holds = holds;
    this.surroundings = surroundings;
    this.matchmaker = matchmaker;
    this.clock = clock;
  }

  @GetMapping("/branches/{branch}/fairness")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Report report(@PathVariable String branch) {
    var today = LocalDate.now(clock);
    var all = surroundings.of(branch);
    var round = matchmaker.round(all.forPairs(), all.volunteers().values(), all.situation(), 0);
    return new Report(
        today,
        Fairness.of(everybody(branch, today)),
        Share.of(round.result()),
        Share.of(round.firstCome()));
  }

  private List<Seen> everybody(String branch, LocalDate today) {
    Map<String, Found> found =
        holds.found(branch).stream().collect(toMap(Found::residentId, Function.identity()));
    return residents.in(branch).stream()
        .filter(resident -> resident.resting() == null)
        .map(resident -> seen(resident, found.get(resident.residentId()), today))
        .toList();
  }

  private static Seen seen(PooledResident resident, @Nullable Found found, LocalDate today) {
    var facts = resident.facts();
    if (found != null) {
      return new Seen(facts, days(facts, found.askedOn()), found.score());
    }
    Draft draft = resident.draft();
    return new Seen(facts, days(facts, today), draft == null ? null : draft.why().score());
  }

  private static int days(Resident resident, LocalDate until) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(resident.registeredOn(), until));
  }
}
