package jp.otonari.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    assertThat(round.volunteerFor(speaksUkrainian)).contains(ukrainian);
    assertThat(round.volunteerFor(speaksBoth)).contains(english);
    assertThat(round.isCertified()).isTrue();
  }

  @Test
  void of_two_equals_the_one_who_waits_longer_is_first() {
    var recent = Newcomer.named("a").registeredOn(TODAY.minusDays(3)).resident();
    var earlier = Newcomer.named("b").registeredOn(TODAY.minusDays(4)).resident();
    var only = Neighbour.named("v").volunteer();

    var round = round(List.of(recent, earlier), List.of(only), QUIET);

    assertThat(round.volunteerFor(earlier)).contains(only);
    assertThat(round.volunteerFor(recent)).isEmpty();
  }

  @Test
  void pairs_that_live_use_up_room_and_declined_ones_are_not_made() {
    var first = Newcomer.named("a").resident();
    var second = Newcomer.named("b").resident();
    var busy = Neighbour.named("busy").withRoomFor(2).volunteer();
    var situation = new Situation(TODAY, Map.of("busy", 1), Set.of(new Pair("a", "busy")));

    var round = round(List.of(first, second), List.of(busy), situation);

    assertThat(round.volunteerFor(first)).isEmpty();
    assertThat(round.volunteerFor(second)).contains(busy);
  }

  @Test
  void a_whole_town_is_paired_with_proof_and_the_same_way_each_time() {
    var town = new Townspeople(new Random(5));
    var waiting = IntStream.range(0, 300).mapToObj(at -> town.resident("r" + at)).toList();
    var pool = IntStream.range(0, 200).mapToObj(at -> town.volunteer("v" + at)).toList();

    var round = round(waiting, pool, QUIET);
    var again = round(waiting, pool.reversed(), QUIET);

    assertThat(round.isCertified()).isTrue();
    assertThat(waiting.stream().map(round::volunteerFor).toList())
        .isEqualTo(waiting.stream().map(again::volunteerFor).toList());
  }

  @Test
  void an_explanation_shows_each_share_and_what_the_next_best_would_cost_others() {
    var speaksBoth = Newcomer.named("both").speaking("uk", "en").resident();
    var speaksUkrainian = Newcomer.named("uk").speaking("uk").resident();
    var ukrainian = Neighbour.named("u").speaking("uk").volunteer();
    var english = Neighbour.named("e").speaking("en").volunteer();
    var round = round(List.of(speaksBoth, speaksUkrainian), List.of(ukrainian, english), QUIET);

    var explanation = round.explain(speaksBoth).orElseThrow();

    assertThat(explanation.volunteerId()).isEqualTo("e");
    assertThat(explanation.score()).isEqualTo(250 + 140 + 75 + 150 + 25);
    assertThat(explanation.urgency()).isEqualTo(300);
    assertThat(explanation.alternatives())
        .containsExactly(new Alternative("u", 700, 940 + 1_000 - 1_000));
    assertThat(round.explain(Newcomer.named("stranger").resident())).isEmpty();
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

  private Round round(List<Resident> waiting, List<Volunteer> pool, Situation situation) {
    return Round.of(waiting, pool, situation, places, Weights.OF_THE_PROGRAMME, 1);
  }
}
