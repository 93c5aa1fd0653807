package jp.otonari.matching.round;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@Import(Town.class)
@TestPropertySource(properties = {"otonari.round.release=DAILY", "otonari.round.hold-days=1"})
class ReleaseServiceTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private final Town town;
  private final MovableClock clock;
  private final MongoOperations store;

  @Autowired
  ReleaseServiceTests(Town town, MovableClock clock, MongoOperations store) {
    this.town = town;
    this.clock = clock;
    this.store = store;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void a_draft_lies_for_a_day_and_is_asked_at_nine() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(resident, volunteer);

    at(TODAY.plusDays(1), LocalTime.of(8, 59));
    var late = town.arrives(Neighbour.named(someone()).speaking("ja", "uk"));
    var newcomer = town.arrives(Newcomer.named(someone()).speaking("uk"));
    town.awaitDraft(newcomer, late);
    assertThat(town.proposalsFor(resident)).isEmpty();

    at(TODAY.plusDays(1), LocalTime.of(9, 0));

    assertThat(town.awaitProposalFor(resident)).isEqualTo(town.awaitProposalFor(volunteer));
    assertThat(town.proposalsFor(newcomer)).isEmpty();
    assertThat(town.office("/round").body().path("releasesAt").asString())
        .startsWith("2026-04-13T09:00");
  }

  @Test
  void a_displaced_household_does_not_wait_for_the_morning() {
    town.awaitKnown(town.arrives(Neighbour.named(someone()).speaking("uk")));

    var resident = town.arrives(Newcomer.named(someone()).displaced().speaking("uk"));

    assertThat(town.awaitProposalFor(resident)).isNotEmpty();
  }

  @Test
  void another_instance_takes_a_branch_over_when_its_keeper_is_gone() {
    var other = new BranchRounds(store, clock);
    var next = new BranchRounds(store, clock);

    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.ANEW);
    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.STILL);
    assertThat(next.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.NOT);

    clock.advance(Duration.ofSeconds(8));
    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.STILL);
    clock.advance(Duration.ofSeconds(8));
    assertThat(next.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.NOT);
    clock.advance(Duration.ofSeconds(3));
    assertThat(next.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.ANEW);
    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.NOT);

    next.giveBack();
    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.ANEW);
    other.beginAnew("saitama-test");
    assertThat(other.keep("saitama-test")).isEqualTo(BranchRounds.Keeping.ANEW);
  }

  private void at(LocalDate day, LocalTime time) {
    clock.moveTo(day.atTime(time).atZone(MovableClock.JAPAN));
  }
}
