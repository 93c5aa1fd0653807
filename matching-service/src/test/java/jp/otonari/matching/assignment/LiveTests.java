package jp.otonari.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveTests {

  private static final long SEED = 20_260_402;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void after_each_event_the_answer_is_again_the_best() {
    for (int crowd = 0; crowd < 400; crowd++) {
      var people = Crowd.many(random);
      var graph = people.graph(random);
      var live = Assignment.of(graph, crowd);
      for (int event = 0; event < 100; event++) {
        var what = happens(people, graph, live);

        assertThat(Worth.of(graph, live))
            .as("crowd %d event %d: %s", crowd, event, what)
            .isEqualTo(Assignment.of(graph, event).objective())
            .isEqualTo(live.objective());
        assertThat(live.isCertified()).as(what).isTrue();
      }
      assertThat(live.objective()).isEqualTo(Worth.minCostFlow(graph));
    }
  }

  @Test
  void a_newcomer_may_move_others_but_takes_nothing_from_the_programme() {
    var graph = new Graph();
    graph.addVolunteer(0);
    graph.addVolunteer(0);
    graph.addResident(new int[] {0, 1}, new int[] {900, 800});
    var live = Assignment.of(graph, SEED);

    int newcomer = live.arrive(new int[] {0}, new int[] {700});

    assertThat(live.volunteerOf(newcomer)).isZero();
    assertThat(live.volunteerOf(0)).isEqualTo(1);

    live.depart(newcomer);

    assertThat(live.volunteerOf(0)).isZero();
  }

  @Test
  void a_slot_that_opens_goes_to_who_waits() {
    var graph = new Graph();
    graph.addVolunteer(0);
    graph.addResident(new int[] {0}, new int[] {900});
    graph.addResident(new int[] {0}, new int[] {700});
    var live = Assignment.of(graph, SEED);

    live.setSlots(0, 0, 60);

    assertThat(live.volunteerOf(1)).isZero();
    assertThat(live.objective()).isEqualTo(1_540);

    live.setSlots(0);

    assertThat(live.objective()).isZero();
    assertThat(live.isCertified()).isTrue();
  }

  @Test
  void a_fixed_pair_keeps_its_slot_and_a_forbidden_one_ends() {
    var graph = new Graph();
    graph.addVolunteer(0);
    graph.addVolunteer(0);
    graph.addResident(new int[] {0, 1}, new int[] {900, 100});
    graph.addResident(new int[] {0, 1}, new int[] {950, 800});
    var live = Assignment.of(graph, SEED);

    live.fix(1, 0);

    assertThat(live.volunteerOf(0)).isEqualTo(1);

    live.forbid(0, 1);

    assertThat(live.volunteerOf(0)).isEqualTo(-1);
  }

  private String happens(Crowd people, Graph graph, Assignment live) {
    int resident = graph.residents() == 0 ? -1 : random.nextInt(graph.residents());
    int volunteer = random.nextInt(graph.volunteers());
    int kind = resident < 0 ? 0 : random.nextInt(7);
    switch (kind) {
      case 0, 1 -> arrives(people, live);
      case 2 -> live.depart(resident);
      case 3 -> changes(people, live, resident);
      case 4 -> live.setSlots(volunteer, people.slotCosts(random));
      case 5 -> live.forbid(resident, volunteer);
      default -> fixesOrOpens(people, graph, live, resident, volunteer);
    }
    return "kind %d of resident %d, volunteer %d".formatted(kind, resident, volunteer);
  }

  private void arrives(Crowd people, Assignment live) {
    var couldMeet = people.couldMeet(random);
    live.arrive(couldMeet, people.weights(couldMeet.length, random));
  }

  private void changes(Crowd people, Assignment live, int resident) {
    var couldMeet = people.couldMeet(random);
    live.change(resident, couldMeet, people.weights(couldMeet.length, random));
  }

  private void fixesOrOpens(
      Crowd people, Graph graph, Assignment live, int resident, int volunteer) {
    if (random.nextBoolean() && graph.costsOf(volunteer).length > 0) {
      live.fix(resident, volunteer);
    } else {
      var wishing = IntStream.range(0, graph.residents()).filter(_ -> random.nextInt(3) == 0);
      var residents = wishing.toArray();
      live.open(residents, people.weights(residents.length, random), people.slotCosts(random));
    }
  }
}
