package jp.otonari.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AssignmentTests {

  private static final long SEED = 20_260_401;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Graph graph = new Graph();

  @Test
  void no_assignment_of_a_small_crowd_is_better() {
    for (int round = 0; round < 4_000; round++) {
      var small = Crowd.few(random).graph(random);

      isOptimal(small, Worth.bruteForce(small), round);
    }
  }

  @Test
  void min_cost_flow_finds_nothing_better_for_a_crowd() {
    for (int round = 0; round < 2_000; round++) {
      var crowd = Crowd.many(random).graph(random);

      isOptimal(crowd, Worth.minCostFlow(crowd), round);
    }
  }

  @Test
  void who_could_meet_one_only_is_not_robbed_by_who_could_meet_two() {
    graph.addVolunteer(0);
    graph.addVolunteer(0);
    graph.addResident(new int[] {0, 1}, new int[] {900, 800});
    graph.addResident(new int[] {0}, new int[] {700});

    var assignment = Assignment.of(graph, SEED);

    assertThat(assignment.volunteerOf(0)).isEqualTo(1);
    assertThat(assignment.volunteerOf(1)).isZero();
    assertThat(assignment.objective()).isEqualTo(1_500);
  }

  @Test
  void work_is_shared_unless_the_second_pair_is_worth_its_cost() {
    graph.addVolunteer(0, 60);
    graph.addVolunteer(0);
    graph.addResident(new int[] {0}, new int[] {500});
    graph.addResident(new int[] {0, 1}, new int[] {500, 441});
    graph.addResident(new int[] {0}, new int[] {50});

    assertThat(Assignment.of(graph, SEED).volunteerOf(1)).isEqualTo(1);

    graph.setPairs(1, new int[] {0, 1}, new int[] {500, 439});

    assertThat(Assignment.of(graph, SEED).volunteerOf(1)).isZero();
  }

  @Test
  void a_pair_that_is_worth_less_than_nothing_is_not_made() {
    graph.addVolunteer(10);
    graph.addResident(new int[] {0}, new int[] {9});
    graph.addResident(new int[] {0}, new int[] {-9});

    assertThat(Assignment.of(graph, SEED).objective()).isZero();
  }

  @Test
  void nobody_at_all_is_a_problem_too() {
    assertThat(Assignment.of(graph, SEED).objective()).isZero();
    assertThat(Assignment.of(graph, SEED).isCertified()).isTrue();
  }

  @Test
  void a_fixed_pair_uses_a_slot_and_a_forbidden_one_is_never_made() {
    graph.addVolunteer(0, 60);
    graph.addResident(new int[] {0}, new int[] {500});
    graph.addResident(new int[] {0}, new int[] {400});
    graph.addResident(new int[] {0}, new int[] {300});
    graph.fix(2, 0);
    graph.forbid(0, 0);

    var assignment = Assignment.of(graph, SEED);

    assertThat(assignment.volunteerOf(0)).isEqualTo(-1);
    assertThat(assignment.volunteerOf(1)).isZero();
    assertThat(assignment.objective()).isEqualTo(340);
  }

  @Test
  void one_seed_gives_one_answer_and_other_seeds_favour_others_among_equals() {
    graph.addVolunteer(0);
    IntStream.range(0, 4).forEach(_ -> graph.addResident(new int[] {0}, new int[] {100}));

    var winners = LongStream.range(0, 400).mapToInt(this::winner).boxed().toList();

    assertThat(LongStream.range(0, 400).mapToInt(this::winner).boxed().toList()).isEqualTo(winners);
    for (int resident = 0; resident < 4; resident++) {
      int who = resident;
      assertThat(winners.stream().filter(winner -> winner == who).count()).isBetween(60L, 140L);
    }
  }

  @Test
  void the_greatest_weights_allowed_do_not_overflow_and_greater_ones_are_refused() {
    int most = Graph.LIMIT;
    graph.addVolunteer(0, most);
    graph.addVolunteer(most);
    graph.addResident(new int[] {0, 1}, new int[] {most, most});
    graph.addResident(new int[] {0, 1}, new int[] {most, -most});
    graph.addResident(new int[] {0, 1}, new int[] {most - 1, 1});

    isOptimal(graph, Worth.bruteForce(graph), 0);
    assertThatThrownBy(() -> graph.addResident(new int[] {0}, new int[] {most + 1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> graph.addResident(new int[] {2}, new int[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> graph.addVolunteer(60, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void another_pair_loses_at_least_what_the_prices_say() {
    for (int round = 0; round < 1_000; round++) {
      var small = Crowd.few(random).graph(random);
      var assignment = Assignment.of(small, round);
      for (int resident = 0; resident < small.residents(); resident++) {
        for (int k = 0; k < small.volunteersOf(resident).length; k++) {
          int volunteer = small.volunteersOf(resident)[k];
          int worth = small.weightsOf(resident)[k];

          assertThat(assignment.losesAtLeast(resident, volunteer, worth))
              .isNotNegative()
              .isLessThanOrEqualTo(loses(small, assignment, resident, volunteer, worth));
        }
      }
    }
  }

  private static int loses(
      Graph graph, Assignment assignment, int resident, int volunteer, int worth) {
    var costs = graph.costsOf(volunteer);
    if (costs.length == 0) {
      return Integer.MAX_VALUE;
    }
    var couldMeet = graph.volunteersOf(resident);
    var weights = graph.weightsOf(resident);
    graph.fix(resident, volunteer);
    long forced = worth - costs[0] + Worth.bruteForce(graph);
    graph.setPairs(resident, couldMeet, weights);
    graph.setCosts(volunteer, costs);
    return Math.toIntExact(assignment.objective() - forced);
  }

  private int winner(long seed) {
    var assignment = Assignment.of(graph, seed);
    return IntStream.range(0, 4)
        .filter(who -> assignment.volunteerOf(who) == 0)
        .findAny()
        .orElse(-1);
  }

  private static void isOptimal(Graph graph, long best, int round) {
    var assignment = Assignment.of(graph, round);

    assertThat(Worth.of(graph, assignment)).as("round %d", round).isEqualTo(best);
    assertThat(assignment.objective()).isEqualTo(best);
    assertThat(assignment.isCertified()).isTrue();
  }
}
