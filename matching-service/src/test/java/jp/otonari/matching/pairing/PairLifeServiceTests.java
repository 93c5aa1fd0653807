package jp.otonari.matching.pairing;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Town.class)
class PairLifeServiceTests {

  private static final Map<String, String> TALK =
      Map.of(
          "meetsAt", "2026-04-18T05:00:00Z",
          "place", "ONLINE",
          "link", "https://talk.example.jp/otonari");

  private final Town town;
  private final MovableClock clock;

  @Autowired
  PairLifeServiceTests(Town town, MovableClock clock) {
    this.town = town;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void two_accept_three_talk_and_the_six_months_begin() {
    var pairing = proposal();

    town.bothAccept(pairing);
    assertThat(town.awaitState(pairing, "ACCEPTED").path("residentAnswer").asString())
        .isEqualTo("ACCEPTED");

    assertThat(town.introduces(pairing, TALK).status()).isEqualTo(200);
    var talk = town.await("pairing.introduced.v1", pairing).data();
    assertThat(talk.path("meetsAt").asString()).isEqualTo("2026-04-18T14:00:00+09:00");
    assertThat(talk.toString()).doesNotContain("talk.example.jp");
    assertThat(
            town.mailLink(talk.path("residentId").asString(), "/proposals/" + pairing)
                .body()
                .at("/introduction/link")
                .asString())
        .isEqualTo("https://talk.example.jp/otonari");

    assertThat(town.starts(pairing, "2026-04-20").status()).isEqualTo(200);
    var started = town.await("pairing.started.v1", pairing).data();
    assertThat(started.path("startsOn").asString()).isEqualTo("2026-04-20");
    assertThat(started.path("endsOn").asString()).isEqualTo("2026-10-20");
    assertThat(started.path("version").asInt()).isEqualTo(5);
    assertThat(town.office("/pairings").body().path("total").asInt()).isEqualTo(1);
    assertThat(town.office("/proposals").body().path("total").asInt()).isZero();
    assertThat(town.office("/pairings/" + pairing).body().path("endsOn").asString())
        .isEqualTo("2026-10-20");
  }

  @Test
  void the_same_step_twice_is_one_step() {
    var pairing = proposal();
    town.bothAccept(pairing);
    town.bothAccept(pairing);
    town.introduces(pairing, TALK);
    town.introduces(pairing, TALK);
    town.starts(pairing, "2026-04-20");

    assertThat(town.starts(pairing, "2026-04-20").status()).isEqualTo(200);
    town.await("pairing.started.v1", pairing);
    assertThat(town.told("proposal.answered.v1", pairing)).hasSize(2);
    assertThat(town.told("pairing.introduced.v1", pairing)).hasSize(1);
    assertThat(town.told("pairing.started.v1", pairing)).hasSize(1);
  }

  @Test
  void a_decline_keeps_its_reason_and_both_are_matched_again_but_not_with_each_other() {
    var pairing = proposal();
    var asked = town.office("/proposals/" + pairing).body();
    var resident = asked.path("residentId").asString();
    var volunteer = asked.path("volunteerId").asString();

    var no = Map.of("answer", "DECLINED", "reason", "I move to Osaka");
    assertThat(town.answers(volunteer, pairing, no).status()).isEqualTo(200);

    var told = town.await("proposal.withdrawn.v1", pairing).data();
    assertThat(told.path("reason").asString()).isEqualTo("DECLINED");
    assertThat(told.path("declinedBy").asString()).isEqualTo("VOLUNTEER");
    assertThat(told.toString()).doesNotContain("Osaka");
    var ended = town.awaitState(pairing, "WITHDRAWN").path("withdrawal");
    assertThat(ended.path("reason").asString()).isEqualTo("I move to Osaka");
    assertThat(town.awaitWaiting(resident).path("removedBy").toString())
        .isEqualTo("[{\"rule\":\"block\",\"count\":1}]");

    var another = town.arrives(Neighbour.named(someone()));
    assertThat(town.awaitProposalFor(another)).isNotEqualTo(pairing);
    assertThat(town.proposalsFor(resident)).hasSize(2);
  }

  @Test
  void other_open_proposals_of_the_decliner_are_withdrawn_and_told_but_not_what_they_accepted() {
    var volunteer = town.arrives(Neighbour.named(someone()).withRoomFor(3));
    town.awaitKnown(volunteer);
    var declined = town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    var accepted = town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    var open = town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    town.answers(volunteer, accepted, "ACCEPTED");

    town.answers(volunteer, declined, "DECLINED");

    var told = town.await("proposal.withdrawn.v1", open).data();
    assertThat(told.path("reason").asString()).isEqualTo("OTHER_PROPOSAL");
    assertThat(told.has("declinedBy")).isFalse();
    assertThat(town.office("/proposals/" + accepted).body().path("state").asString())
        .isEqualTo("PROPOSED");
  }

  @Test
  void after_fourteen_days_without_an_answer_both_are_free_again_and_rest_from_each_other() {
    var pairing = proposal();
    var resident = town.office("/proposals/" + pairing).body().path("residentId").asString();

    clock.moveTo(LocalDate.of(2026, 4, 25));

    assertThat(town.await("proposal.withdrawn.v1", pairing).data().path("reason").asString())
        .isEqualTo("EXPIRED");
    town.awaitWaiting(resident);

    clock.moveTo(LocalDate.of(2026, 5, 24));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> town.proposalsFor(resident).size() == 2);
  }

  @Test
  void the_coordinator_may_take_a_proposal_back_with_a_reason() {
    var pairing = proposal();

    assertThat(town.withdraws(pairing, "She left Japan").status()).isEqualTo(200);

    var told = town.await("proposal.withdrawn.v1", pairing).data();
    assertThat(told.path("reason").asString()).isEqualTo("COORDINATOR");
    assertThat(told.toString()).doesNotContain("left");
    assertThat(town.office("/proposals?state=WITHDRAWN").body().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void nobody_starts_with_a_volunteer_whose_clearance_has_ended() {
    var until = LocalDate.of(2026, 4, 19);
    town.awaitKnown(town.arrives(Neighbour.named(someone()).clearedUntil(until)));
    var pairing = town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
    town.bothAccept(pairing);
    town.introduces(pairing, TALK);

    var refused = town.starts(pairing, "2026-04-20");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asString())
        .isEqualTo("urn:otonari:problem:clearance-ended");
    assertThat(town.starts(pairing, "2026-04-19").status()).isEqualTo(200);
  }

  private String proposal() {
    town.awaitKnown(town.arrives(Neighbour.named(someone())));
    return town.awaitProposalFor(town.arrives(Newcomer.named(someone())));
  }
}
