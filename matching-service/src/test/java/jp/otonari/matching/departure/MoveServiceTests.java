package jp.otonari.matching.departure;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.pool.Leaving;
import jp.otonari.matching.pool.Pause;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People move from Tokyo to Chiba: two topics tell of it, in whichever order. */
@ServiceTest
@Import(Town.class)
class MoveServiceTests {

  private final Town town;
  private final EventTopics topics;
  private final Residents residents;
  private final Volunteers volunteers;
  private final MovableClock clock;

  @Autowired
  MoveServiceTests(
      Town town,
      EventTopics topics,
      Residents residents,
      Volunteers volunteers,
      MovableClock clock) {
    this.town = town;
    this.topics = topics;
    this.residents = residents;
    this.volunteers = volunteers;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void who_leaves_tokyo_first_arrives_in_chiba() {
    var mover = known();

    assertThat(residents.left("tokyo", mover, 2)).isEqualTo(Leaving.LEFT);
    arrives("chiba", mover, 3);

    assertThat(branchOf(mover)).isEqualTo("chiba");
  }

  @Test
  void who_arrives_in_chiba_first_has_left_tokyo_and_stays_in_chiba() {
    var mover = known();

    arrives("chiba", mover, 3);

    assertThat(residents.left("tokyo", mover, 2)).isEqualTo(Leaving.HAD_LEFT);
    arrives("tokyo", mover, 1);
    assertThat(branchOf(mover)).isEqualTo("chiba");
  }

  @Test
  void who_moves_back_is_not_held_by_what_was_told_of_the_first_move() {
    var mover = known();
    arrives("chiba", mover, 3);
    arrives("tokyo", mover, 5);

    assertThat(residents.left("chiba", mover, 4)).isEqualTo(Leaving.HAD_LEFT);
    assertThat(residents.left("tokyo", mover, 2)).isEqualTo(Leaving.IS_BACK);
    arrives("chiba", mover, 3);

    assertThat(branchOf(mover)).isEqualTo("tokyo");
  }

  @Test
  void who_is_erased_after_a_move_is_gone_from_both_branches() {
    var mover = known();
    arrives("chiba", mover, 3);

    residents.erased("tokyo", mover);
    residents.erased("chiba", mover);

    arrives("chiba", mover, 4);
    assertThat(residents.find(mover)).isEmpty();
  }

  @Test
  void a_volunteer_brings_what_chiba_tells_of_their_pause() {
    var mover = Neighbour.named(someone()).volunteer();
    var id = mover.volunteerId();
    volunteers.arrived("tokyo", mover, 1, clock.instant());
    var asOf = LocalDate.parse("2026-04-10");
    volunteers.paused("tokyo", id, new Pause(2, asOf.plusDays(9)));
    volunteers.arrived("chiba", mover, 5, clock.instant());

    volunteers.paused("tokyo", id, new Pause(3, asOf.plusDays(99)));
    volunteers.paused("chiba", id, new Pause(5, asOf));

    var moved = volunteers.find(id).orElseThrow();
    assertThat(moved.branch()).isEqualTo("chiba");
    assertThat(moved.isPausedOn(asOf)).isFalse();
  }

  @Test
  void what_tokyo_had_asked_is_taken_back_although_chiba_told_of_the_move_first() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    var mover = town.arrives(Newcomer.named(someone()));
    var proposal = town.awaitProposalFor(mover);
    var facts = (ObjectNode) JsonMapper.shared().valueToTree(Newcomer.named(mover).resident());
    facts.put("version", 3).put("onlineOk", true);
    topics.send("chiba", "residents.v1", "resident.changed.v1", mover, facts);
    Awaitility.await("arrival in Chiba")
        .atMost(Duration.ofSeconds(30))
        .until(() -> branchOf(mover).equals("chiba"));

    var gone = Map.of("residentId", mover, "version", 2, "on", "2026-04-10");
    town.hears("residents.v1", "resident.withdrawn.v1", mover, gone);

    town.awaitState(proposal, "WITHDRAWN");
    assertThat(branchOf(mover)).isEqualTo("chiba");
  }

  private String known() {
    var mover = someone();
    arrives("tokyo", mover, 1);
    return mover;
  }

  private void arrives(String branch, String id, long version) {
    residents.arrived(branch, Newcomer.named(id).resident(), version, clock.instant());
  }

  private String branchOf(String id) {
    return residents.find(id).map(PooledResident::branch).orElse("nowhere");
  }
}
