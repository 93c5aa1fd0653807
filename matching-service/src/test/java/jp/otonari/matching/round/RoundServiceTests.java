package jp.otonari.matching.round;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.pool.Residents;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Town.class)
class RoundServiceTests {

  private final Town town;
  private final Residents residents;
  private final MovableClock clock;

  @Autowired
  RoundServiceTests(Town town, Residents residents, MovableClock clock) {
    this.town = town;
    this.residents = residents;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void both_are_asked_when_a_newcomer_finds_a_neighbour() {
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja", "uk"));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()).displaced().speaking("uk", "ja"));

    var pairing = town.awaitProposalFor(resident);

    var told = town.await("pairing.proposed.v1", pairing).data();
    assertThat(told.path("volunteerId").asString()).isEqualTo(volunteer);
    assertThat(told.path("expiresOn").asString()).isEqualTo("2026-04-24");
    assertThat(told.path("version").asInt()).isEqualTo(1);
    assertThat(told.path("sharedLanguages").toString()).isEqualTo("[\"uk\",\"ja\"]");
    assertThat(told.path("household").asString()).isEqualTo("DISPLACED");
  }

  @Test
  void the_office_sees_the_points_with_their_reasons_and_who_else_would_fit() {
    var best = town.arrives(Neighbour.named(someone()).speaking("ja", "vi"));
    var second = town.arrives(Neighbour.named(someone()).speaking("ja"));
    town.awaitKnown(best);
    town.awaitKnown(second);
    var resident = town.arrives(Newcomer.named(someone()).speaking("vi", "ja"));

    var seen = town.office("/proposals/" + town.awaitProposalFor(resident)).body();

    assertThat(seen.path("volunteerId").asString()).isEqualTo(best);
    assertThat(seen.path("reasons").get(1).toString())
        .isEqualTo("{\"code\":\"language\",\"points\":200,\"of\":200,\"values\":[\"vi\",\"ja\"]}");
    assertThat(seen.path("alternatives").get(0).path("volunteerId").asString()).isEqualTo(second);
    assertThat(seen.path("askedOn").asString()).isEqualTo("2026-04-10");
    assertThat(seen.has("residentAnswer")).isFalse();
  }

  @Test
  void a_displaced_newcomer_whom_nobody_understands_waits_with_the_reason() {
    town.awaitKnown(town.arrives(Neighbour.named(someone()).speaking("ja", "en")));
    var resident = town.arrives(Newcomer.named(someone()).displaced().speaking("fa-AF"));

    var waiting = town.awaitWaiting(resident);

    assertThat(waiting.path("since").asString()).isEqualTo("2026-04-10");
    assertThat(waiting.path("removedBy").toString())
        .isEqualTo("[{\"rule\":\"language\",\"count\":1}]");
  }

  @Test
  void who_waits_is_proposed_to_as_soon_as_the_right_volunteer_arrives() {
    var resident = town.arrives(Newcomer.named(someone()).speaking("fa-AF"));
    town.awaitWaiting(resident);

    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja", "fa"));

    assertThat(town.awaitProposalFor(resident)).isEqualTo(town.awaitProposalFor(volunteer));
    Awaitility.await().until(() -> town.waiting(resident).isMissingNode());
  }

  @Test
  void a_volunteer_with_room_for_two_is_asked_about_two_of_three() {
    for (int i = 0; i < 3; i++) {
      town.awaitWaiting(town.arrives(Newcomer.named(someone())));
    }

    var volunteer = town.arrives(Neighbour.named(someone()).withRoomFor(2));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.proposalsFor(volunteer).size() == 2);
    var waiting = town.office("/waiting").body();
    assertThat(waiting.path("total").asInt()).isEqualTo(1);
    assertThat(waiting.path("items").size()).isEqualTo(1);
  }

  @Test
  void the_reason_for_waiting_follows_the_pool_within_an_hour() {
    var resident = town.arrives(Newcomer.named(someone()).speaking("fa-AF"));
    assertThat(town.awaitWaiting(resident).path("removedBy").size()).isZero();
    town.awaitKnown(town.arrives(Neighbour.named(someone()).speaking("ja")));

    clock.advance(Duration.ofHours(1));

    Awaitility.await()
        .until(() -> town.waiting(resident).path("removedBy").toString().contains("language"));
  }

  @Test
  void events_delivered_twice_make_one_proposal() {
    var newcomer = Newcomer.named(someone());
    var neighbour = Neighbour.named(someone()).withRoomFor(2);
    var arrival = someone();
    var clearance = someone();

    for (int i = 0; i < 2; i++) {
      town.arrives(newcomer, 1, arrival);
      town.arrives(neighbour, 1, clearance);
    }
    var resident = newcomer.resident().residentId();
    town.awaitProposalFor(resident);
    var last = town.arrives(Newcomer.named(someone()));
    town.awaitProposalFor(last);

    assertThat(town.proposalsFor(resident)).hasSize(1);
  }

  @Test
  void an_arrival_that_a_crash_left_unseen_is_looked_at_all_the_same() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    var stored = Newcomer.named(someone()).resident();

    residents.arrived("tokyo", stored, 1, clock.instant());

    town.awaitProposalFor(stored.residentId());
  }

  @Test
  void older_facts_that_come_late_change_nothing() {
    var id = someone();
    town.arrives(Newcomer.named(id).speaking("fa-AF"), 2, someone());
    town.awaitWaiting(id);

    town.arrives(Newcomer.named(id).speaking("en"), 1, someone());
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja", "en"));
    town.awaitKnown(volunteer);
    var next = town.arrives(Newcomer.named(someone()));
    town.awaitProposalFor(next);

    assertThat(town.proposalsFor(id)).isEmpty();
  }
}
