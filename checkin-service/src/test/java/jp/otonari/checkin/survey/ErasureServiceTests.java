package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.StoredBytes;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@ServiceTest
class ErasureServiceTests {

  private final Office office;
  private final MovableClock clock;
  private final MongoDatabaseFactory database;
  private final CheckIns checkIns;
  private final CloseCheckIns closeCheckIns;
  private final Pair pair = Pair.ofNewPeople();

  @Autowired
  ErasureServiceTests(
      EventTopics topics,
      ServiceClient http,
      Tokens tokens,
      MovableClock clock,
      MongoDatabaseFactory database,
      CheckIns checkIns,
      CloseCheckIns closeCheckIns) {
    this.office = new Office(topics, http, tokens);
    this.clock = clock;
    this.database = database;
    this.checkIns = checkIns;
    this.closeCheckIns = closeCheckIns;
  }

  @BeforeEach
  void on_10_april() {
    clock.reset();
  }

  @Test
  void what_an_erased_resident_wrote_and_what_was_written_about_them_is_gone_and_the_ticks_stay() {
    var other = Pair.withVolunteer(pair.volunteerId());
    var own = answered(pair, "RESIDENT", pair.residentId(), "わたしはオレーナ");
    var about = answered(pair, "VOLUNTEER", pair.volunteerId(), "Olena Koval is shy");
    var elsewhere = answered(other, "VOLUNTEER", pair.volunteerId(), "Minh likes tea");
    assertThat(List.of("オレーナ", "Koval", "Minh")).noneMatch(text -> stored(text).isEmpty());

    office.tellThatTheResidentIsErased(pair.residentId());

    assertThat(office.awaitReceipts(pair.residentId(), 1)).containsExactly(2);
    assertThat(stored("オレーナ")).isEmpty();
    assertThat(stored("Koval")).isEmpty();
    for (var id : List.of(own, about)) {
      assertThat(office.show(id).at("/answer/feeling").asString()).isEqualTo("WORRIED");
      assertThat(office.show(id).get("state").asString()).isEqualTo("ANSWERED");
    }
    assertThat(office.show(office.idOf(pair, "VOLUNTEER", "DAY_21")).get("state").asString())
        .isEqualTo("CANCELLED");
    assertThat(office.show(elsewhere).at("/answer/note").asString()).isEqualTo("Minh likes tea");
    assertThat(office.show(office.idOf(other, "VOLUNTEER", "DAY_21")).get("state").asString())
        .isEqualTo("PLANNED");
  }

  @Test
  void an_erased_volunteer_leaves_no_word_in_any_of_their_pairings() {
    var other = Pair.withVolunteer(pair.volunteerId());
    answered(pair, "RESIDENT", pair.residentId(), "Haruka-A is late");
    answered(other, "RESIDENT", other.residentId(), "Haruka-B is kind");

    office.tellThatTheVolunteerIsErased(pair.volunteerId());

    assertThat(office.awaitReceipts(pair.volunteerId(), 1)).containsExactly(2);
    assertThat(stored("Haruka")).isEmpty();
  }

  @Test
  void an_erasure_seen_twice_and_one_of_somebody_never_known_are_answered_too() {
    var stranger = UUID.randomUUID().toString();
    answered(pair, "RESIDENT", pair.residentId(), "seen twice");

    office.tellThatTheResidentIsErased(pair.residentId());
    office.tellThatTheResidentIsErased(pair.residentId());
    office.tellThatTheVolunteerIsErased(stranger);

    assertThat(office.awaitReceipts(pair.residentId(), 2)).containsExactly(1, 0);
    assertThat(office.awaitReceipts(stranger, 1)).containsExactly(0);
  }

  @Test
  void nothing_is_planned_for_a_pairing_of_which_one_is_erased_already() {
    var next = Pair.ofNewPeople();
    office.tellThatTheResidentIsErased(pair.residentId());
    office.awaitReceipts(pair.residentId(), 1);

    office.tell(pair);
    office.tell(next, pair.pairingId());
    office.awaitPlanOf(next);

    assertThat(office.checkInsOf(pair)).isEmpty();
  }

  @Test
  void an_answer_that_was_on_its_way_is_not_kept() {
    office.plan(pair);
    var id = UUID.fromString(office.idOf(pair, "RESIDENT", "DAY_7"));
    var missed = missed(id);

    closeCheckIns.erase("tokyo", Side.RESIDENT, UUID.fromString(pair.residentId()));

    var late = new Answer(true, Feeling.GOOD, null, "on its way", clock.instant());
    assertThat(checkIns.change(missed, missed.progress().answered(late), Optional.empty()))
        .isFalse();
    assertThat(office.answer(id.toString(), pair.residentId(), words("again")).status())
        .isEqualTo(404);
  }

  /** Seen by a coordinator already, so that closing it changes nothing of it. */
  private CheckIn missed(UUID id) {
    var planned = checkIns.find("tokyo", id).orElseThrow();
    var seen = new Seen("coordinator", clock.instant());
    var silent =
        new Progress(Progress.State.MISSED, planned.dueOn().plusDays(7), null, null, null, seen);
    checkIns.change(planned, silent, Optional.empty());
    return checkIns.find("tokyo", id).orElseThrow();
  }

  private String answered(Pair who, String side, String person, String note) {
    if (office.checkInsOf(who).isEmpty()) {
      clock.reset();
      office.plan(who);
    }
    var id = office.idOf(who, side, "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-20"));
    office.awaitState(id, "DUE");
    assertThat(office.answer(id, person, words(note)).status()).isEqualTo(200);
    return id;
  }

  private static Map<String, Object> words(String note) {
    return Map.of("met", true, "feeling", "WORRIED", "note", note);
  }

  private List<String> stored(String text) {
    return StoredBytes.holding(database.getMongoDatabase(), text);
  }
}
