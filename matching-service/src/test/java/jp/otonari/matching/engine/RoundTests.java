package jp.otonari.matching.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.otonari.matching.engine.Explanation.Alternative;
import org.junit.jupiter.api.Test;

class RoundTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Situation QUIET = new Situation(TODAY, Map.of(), Set.of());

  private final Places places = Places.ofJapan();

  @Test
  void who_speaks_what_nobody_else_speaks_keeps_the_only_volunteer_for_it() {
    var speaksBoth = Newcomer.named("both").speaking("uk", "en").resident();
    var speaksUkrainian = Newcomer.named("uk").speaking("uk").resident();
    var ukrainian = Neighbour.named("u").speaking("uk").volunteer();
    var english = Neighbour.named("e").speaking("en").volunteer();

    var round = round(List.of(speaksBoth, speaksUkrainian), List.of(ukrainian, english), QUIET);

    assertThat(round.volunteerFor("uk")).contains(ukrainian);
    assertThat(round.volunteerFor("both")).contains(english);
    assertThat(round.isCertified()).isTrue();
  }

  @Test
  void of_two_equals_the_one_who_waits_longer_is_first() {
    var recent = Newcomer.named("a").registeredOn(TODAY.minusDays(3)).resident();
    var earlier = Newcomer.named("b").registeredOn(TODAY.minusDays(4)).resident();
    var only = Neighbour.named("v").volunteer();

    var round = round(List.of(recent, earlier), List.of(only), QUIET);

    assertThat(round.volunteerFor("b")).contains(only);
    assertThat(round.volunteerFor("a")).isEmpty();
  }

  @Test
  void pairs_that_live_use_up_room_and_declined_ones_are_not_made() {
    var first = Newcomer.named("a").resident();
    var second = Newcomer.named("b").resident();
    var busy = Neighbour.named("busy").withRoomFor(2).volunteer();
    var situation = new Situation(TODAY, Map.of("busy", 1), Set.of(new Pair("a", "busy")));

    var round = round(List.of(first, second), List.of(busy), situation);

    assertThat(round.volunteerFor("a")).isEmpty();
    assertThat(round.volunteerFor("b")).contains(busy);
  }

  @Test
  void a_whole_town_is_paired_with_proof_and_the_same_way_each_time() {
    var town = new Townspeople(new Random(5));
    var waiting = IntStream.range(0, 300).mapToObj(at -> town.resident("r" + at)).toList();
    var pool = IntStream.range(0, 200).mapToObj(at -> town.volunteer("v" + at)).toList();

    var round = round(waiting, pool, QUIET);
    var again = round(waiting, pool.reversed(), QUIET);

    assertThat(round.isCertified()).isTrue();
    assertThat(who(waiting, round)).isEqualTo(who(waiting, again));
  }

  @Test
  void an_explanation_shows_each_share_and_what_the_next_best_would_cost_others() {
    var speaksBoth = Newcomer.named("both").speaking("uk", "en").resident();
    var speaksUkrainian = Newcomer.named("uk").speaking("uk").resident();
    var ukrainian = Neighbour.named("u").speaking("uk").volunteer();
    var english = Neighbour.named("e").speaking("en").volunteer();
    var round = round(List.of(speaksBoth, speaksUkrainian), List.of(ukrainian, english), QUIET);

    var explanation = round.explainExactly("both", 3).orElseThrow();

    assertThat(explanation.volunteerId()).isEqualTo("e");
    assertThat(explanation.score()).isEqualTo(250 + 140 + 75 + 150 + 25);
    assertThat(explanation.urgency()).isEqualTo(300);
    assertThat(explanation.alternatives())
        .containsExactly(new Alternative("u", 700, 940 + 1_000 - 1_000));
    assertThat(round.explain("stranger")).isEmpty();
  }

  @Test
  void who_is_left_out_only_for_want_of_room_is_one_slot_away() {
    var first = Newcomer.named("a").registeredOn(TODAY.minusDays(9)).resident();
    var second = Newcomer.named("b").resident();
    var only = Neighbour.named("v").volunteer();
    var round = round(List.of(first, second), List.of(only), QUIET);

    var unblocks =
        new Unblocking(places, Weights.OF_THE_PROGRAMME)
            .of(List.of(second), List.of(only), round.afterwards());

    assertThat(unblocks.getFirst().rule()).isEqualTo(Rule.CAPACITY);
  }

  @Test
  void what_another_pair_loses_at_least_is_never_more_than_what_it_loses() {
    var town = new Townspeople(new Random(7));
    var waiting = IntStream.range(0, 60).mapToObj(at -> town.resident("r" + at)).toList();
    var pool = IntStream.range(0, 40).mapToObj(at -> town.volunteer("v" + at)).toList();
    var round = round(waiting, pool, QUIET);
    int compared = 0;

    for (var resident : waiting) {
      var exact =
          round.explainExactly(resident.residentId(), 40).stream()
              .flatMap(why -> why.alternatives().stream())
              .collect(toMap(Alternative::volunteerId, Alternative::losesProgramme));
      for (var bound :
          round.explain(resident.residentId()).map(Explanation::alternatives).orElse(List.of())) {
        assertThat(bound.losesProgramme()).isBetween(0, exact.get(bound.volunteerId()));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void points_in_advance_decide_between_two_who_are_alike() {
    var newcomer = Newcomer.named("n").resident();
    var pool = List.of(Neighbour.named("a").volunteer(), Neighbour.named("b").volunteer());

    for (var preferred : List.of("a", "b")) {
      var bonus = Map.of(new Pair("n", preferred), 1);
      var situation = new Situation(TODAY, Map.of(), Set.of(), bonus);

      assertThat(round(List.of(newcomer), pool, situation).volunteerFor("n"))
          .map(Volunteer::volunteerId)
          .contains(preferred);
    }
  }

  private static List<Optional<Volunteer>> who(List<Resident> waiting, Round round) {
    return waiting.stream().map(resident -> round.volunteerFor(resident.residentId())).toList();
  }

  private Round round(List<Resident> waiting, List<Volunteer> pool, Situation situation) {
    return Round.of(waiting, pool, situation, places, Weights.OF_THE_PROGRAMME, 1);
  }
}
