package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Unblock.NewVolunteer;
import jp.otonari.matching.engine.Unblock.OneChange;
import org.junit.jupiter.api.Test;

class UnblockingTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());
  private static final String KOTO = "13108";

  private final Places places = Places.ofJapan();
  private final Unblocking unblocking = new Unblocking(places, Weights.OF_THE_PROGRAMME);

  @Test
  void the_nearest_is_who_lacks_one_thing_only() {
    var mother = Newcomer.named("m").speaking("uk").freeOn("mon-am");
    var lacksTheLanguage = Neighbour.named("a").speaking("ja").freeOn("mon-am");
    var lacksTheHourToo = Neighbour.named("b").speaking("ja").freeOn("sun-pm");

    assertThat(unblock(mother, QUIET, lacksTheHourToo, lacksTheLanguage))
        .isEqualTo(
            new OneChange("m", KOTO, "a", Rule.LANGUAGE, List.of("uk"), 250 + 200 + 75 + 150 + 25));
  }

  @Test
  void a_full_volunteer_is_one_slot_away_and_the_best_of_several_is_named() {
    var full = new Situation(TODAY, Map.of("a", 1, "b", 1), Set.of());
    var speaksEnglish = Neighbour.named("a").speaking("ja", "en");
    var speaksVietnamese = Neighbour.named("b").speaking("vi");
    var newcomer = Newcomer.named("n").speaking("vi", "en");

    assertThat((OneChange) unblock(newcomer, full, speaksEnglish, speaksVietnamese))
        .returns("b", OneChange::volunteerId)
        .returns(Rule.CAPACITY, OneChange::rule);
  }

  @Test
  void who_declined_is_never_the_nearest() {
    var declined = new Situation(TODAY, Map.of(), Set.of(new Pair("n", "a")));

    assertThat(unblock(Newcomer.named("n"), declined, Neighbour.named("a")))
        .isEqualTo(new NewVolunteer("n", KOTO, List.of("en")));
  }

  @Test
  void the_change_does_what_it_promises() {
    int changes = 0;
    for (int round = 0; round < 60; round++) {
      var town = new Townspeople(new Random(round));
      var pool = IntStream.range(0, 8).mapToObj(at -> town.volunteer("v" + at)).toList();
      var waiting = IntStream.range(0, 30).mapToObj(at -> town.resident("r" + at)).toList();
      for (int at = 0; at < waiting.size(); at++) {
        var found = unblocking.of(waiting.subList(at, at + 1), pool, QUIET).getFirst();
        if (found instanceof OneChange change) {
          holds(waiting.get(at), changed(pool, waiting.get(at), change), change);
          changes++;
        }
      }
    }
    assertThat(changes).isGreaterThan(500);
  }

  @Test
  void each_who_waits_counts_once_where_they_live() {
    var unblocks =
        List.<Unblock>of(
            new OneChange("a", KOTO, "v", Rule.TIME, List.of("mon-am", "sat-am"), 500),
            new OneChange("b", KOTO, "v", Rule.TIME, List.of("mon-am"), 500),
            new OneChange("c", KOTO, "w", Rule.TIME, List.of("sat-am", "sun-pm"), 500),
            new OneChange("d", KOTO, "w", Rule.TIME, List.of("mon-am"), 500),
            new OneChange("e", "13123", "w", Rule.LANGUAGE, List.of("uk"), 500),
            new NewVolunteer("f", "13123", List.of("uk", "en")),
            new OneChange("g", "13123", "w", Rule.CAPACITY, List.of(), 500));

    assertThat(RecruitingTarget.sum(unblocks))
        .containsExactly(
            new RecruitingTarget(KOTO, Rule.TIME, "mon-am", 3),
            new RecruitingTarget("13123", Rule.LANGUAGE, "uk", 2),
            new RecruitingTarget(KOTO, Rule.TIME, "sat-am", 1),
            new RecruitingTarget("13123", Rule.CAPACITY, "", 1));
  }

  private Unblock unblock(Newcomer newcomer, Situation situation, Neighbour... neighbours) {
    var pool = Arrays.stream(neighbours).map(Neighbour::volunteer).toList();
    return unblocking.of(List.of(newcomer.resident()), pool, situation).getFirst();
  }

  private void holds(Resident resident, Volunteer changed, OneChange change) {
    var reasons = new Criteria(places, Weights.OF_THE_PROGRAMME).reasons(resident, changed, TODAY);

    assertThat(new HardRules(places).brokenBy(resident, changed, QUIET)).as("%s", change).isEmpty();
    assertThat(reasons.stream().mapToInt(Reason::points).sum()).isEqualTo(change.score());
  }

  private static Volunteer changed(List<Volunteer> pool, Resident resident, OneChange change) {
    var now =
        pool.stream().filter(v -> v.volunteerId().equals(change.volunteerId())).findAny().get();
    return new Volunteer(
        now.volunteerId(),
        now.municipality(),
        change.rule() == Rule.REACH ? List.of(resident.municipality()) : now.reach(),
        change.rule() == Rule.LANGUAGE ? plus(now.languages(), change) : now.languages(),
        change.rule() == Rule.TIME ? plus(now.slots(), change) : now.slots(),
        change.rule() == Rule.GENDER ? change.anyOf().getFirst() : now.gender(),
        now.capacity(),
        now.needs(),
        now.childrenAgesMonths(),
        change.rule() == Rule.CLEARANCE ? TODAY.plusDays(7) : now.clearedUntil(),
        change.rule() == Rule.AWAY ? List.of() : now.away(),
        now.duties(),
        now.interests());
  }

  private static List<String> plus(List<String> values, OneChange change) {
    return Stream.concat(values.stream(), change.anyOf().stream().limit(1)).toList();
  }
}
