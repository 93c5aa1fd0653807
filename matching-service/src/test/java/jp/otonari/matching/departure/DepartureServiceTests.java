package jp.otonari.matching.departure;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Town.class)
class DepartureServiceTests {

  private final Town town;
  private final Farewell farewell;
  private final MovableClock clock;

  @Autowired
  DepartureServiceTests(Town town, MovableClock clock) {
    this.town = town;
    this.farewell = new Farewell(town);
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void changed_facts_count_from_then_on_and_older_ones_that_come_late_do_not() {
    var resident = town.arrives(Newcomer.named(someone()).speaking("fa-AF"));
    town.awaitWaiting(resident);
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja"));
    town.awaitKnown(volunteer);

    town.changes(Neighbour.named(volunteer).speaking("ja", "vi"), 3);
    town.changes(Neighbour.named(volunteer).speaking("ja", "en"), 2);
    town.changes(Newcomer.named(resident).speaking("vi"), 2);

    var seen = town.office("/proposals/" + town.awaitProposalFor(resident)).body();
    assertThat(seen.path("volunteerId").asString()).isEqualTo(volunteer);
    assertThat(seen.path("reasons").toString()).contains("[\"vi\"]");
  }

  @Test
  void while_a_volunteer_pauses_open_questions_are_taken_back_and_nobody_new_is_proposed() {
    var volunteer = town.arrives(Neighbour.named(someone()).withRoomFor(2));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()));
    var proposal = town.awaitProposalFor(resident);

    farewell.volunteerPauses(volunteer, 2, "2026-05-01");

    var told = town.await("proposal.withdrawn.v1", proposal).data();
    assertThat(told.path("reason").asString()).isEqualTo("COORDINATOR");
    assertThat(town.awaitState(proposal, "WITHDRAWN").at("/withdrawal/cause").asString())
        .isEqualTo("PAUSED");
    town.changes(Neighbour.named(volunteer).withRoomFor(3), 3);
    town.awaitWaiting(resident);
    town.awaitWaiting(town.arrives(Newcomer.named(someone())));
    clock.moveTo(LocalDate.parse("2026-04-30"));
    town.awaitWaiting(town.arrives(Newcomer.named(someone())));
    assertThat(town.proposalsFor(volunteer)).hasSize(1);

    clock.moveTo(LocalDate.parse("2026-05-01"));

    town.awaitProposals(volunteer, 4);
  }

  @Test
  void who_is_away_or_no_longer_cleared_is_not_proposed_until_that_is_over() {
    var today = LocalDate.parse("2026-04-10");
    var back = today.plusDays(5);
    var away = town.arrives(Neighbour.named(someone()).away(today, back.minusDays(1)));
    var ended = Neighbour.named(someone()).clearedUntil(today.minusDays(1));
    town.awaitKnown(away);
    town.awaitKnown(town.arrives(ended));
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitWaiting(resident);

    town.changes(ended.clearedUntil(today.plusYears(1)), 2);
    town.awaitProposalFor(resident);
    var next = town.arrives(Newcomer.named(someone()));
    town.awaitWaiting(next);
    clock.moveTo(back);

    assertThat(town.awaitProposalFor(next)).isEqualTo(town.awaitProposalFor(away));
  }

  @Test
  void a_pause_heard_of_before_the_clearance_counts_all_the_same() {
    var volunteer = someone();
    farewell.volunteerPauses(volunteer, 2, "2026-05-01");
    town.arrives(Neighbour.named(volunteer));
    var waiting = town.arrives(Newcomer.named(someone()));
    town.awaitWaiting(waiting);

    clock.moveTo(LocalDate.parse("2026-05-01"));

    town.awaitProposals(volunteer, 1);
  }

  @Test
  void a_newer_clearance_ends_a_pause_and_so_does_one_that_is_over_but_an_older_pause_does_not() {
    var cleared = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(cleared);
    farewell.volunteerPauses(cleared, 3, "2026-05-01");
    town.arrives(Neighbour.named(cleared), 4, someone());
    town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    var back = town.arrives(Neighbour.named(someone()));
    farewell.volunteerPauses(back, 3, "2026-05-01");
    farewell.volunteerPauses(back, 4, "2026-04-10");
    farewell.volunteerPauses(back, 2, "2026-06-01");

    var next = town.arrives(Newcomer.named(someone()));

    assertThat(town.awaitProposalFor(next)).isEqualTo(town.awaitProposalFor(back));
  }

  @Test
  void when_a_resident_leaves_the_question_is_taken_back_and_the_volunteer_is_free() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()));
    var proposal = town.awaitProposalFor(resident);
    var next = town.arrives(Newcomer.named(someone()));
    town.awaitWaiting(next);

    farewell.residentLeaves(resident, 2);
    farewell.residentLeaves(resident, 2);

    town.awaitState(proposal, "WITHDRAWN");
    town.awaitProposalFor(next);
    assertThat(town.proposalsFor(resident)).hasSize(1);
    assertThat(town.told("proposal.withdrawn.v1", proposal)).hasSize(1);
  }

  @Test
  void when_a_volunteer_leaves_the_pair_ends_and_the_resident_is_matched_again() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()));
    var pairing = town.meets(resident);

    farewell.volunteerLeaves(volunteer, 2);

    var ended = town.await("pairing.ended.v1", pairing).data();
    assertThat(ended.path("reason").asString()).isEqualTo("WITHDRAWN");
    assertThat(ended.path("endedOn").asString()).isEqualTo("2026-04-10");
    assertThat(ended.path("version").asInt()).isEqualTo(6);
    town.awaitWaiting(resident);
    var another = town.arrives(Neighbour.named(someone()));
    assertThat(town.awaitProposalFor(another)).isNotEqualTo(pairing);
    assertThat(town.told("proposal.withdrawn.v1", pairing)).isEmpty();
    assertThat(town.starts(pairing, "2026-04-20").status()).isEqualTo(409);
    assertThat(town.withdraws(pairing, "again").status()).isEqualTo(409);
  }

  @Test
  void who_has_left_comes_back_with_newer_facts_only() {
    var resident = someone();
    farewell.residentLeaves(resident, 3);
    town.changes(Newcomer.named(resident), 2);
    var volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    assertThat(town.proposalsFor(resident)).isEmpty();

    town.changes(Newcomer.named(resident), 4);
    farewell.residentLeaves(resident, 3);
    town.awaitWaiting(resident);
    town.arrives(Neighbour.named(someone()));

    town.awaitProposalFor(resident);
  }
}
