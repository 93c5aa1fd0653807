package jp.otonari.matching.round;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Town.class)
@TestPropertySource(properties = "otonari.round.release=BY_HAND")
class DraftServiceTests {

  private static final String SOON = "2026-04-30";

  private final Town town;
  private final MovableClock clock;

  @Autowired
  DraftServiceTests(Town town, MovableClock clock) {
    this.town = town;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void nobody_is_asked_before_the_office_says_so() {
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja", "uk"));
    var resident = town.arrives(Newcomer.named(someone()).displaced().speaking("uk"));

    var draft = town.awaitDraft(resident, volunteer);

    assertThat(draft.path("household").asString()).isEqualTo("DISPLACED");
    assertThat(draft.path("urgency").asInt()).isEqualTo(300 + 150);
    assertThat(draft.path("reasons").get(1).path("code").asString()).isEqualTo("language");
    assertThat(draft.path("locked").asBoolean()).isFalse();
    assertThat(town.proposalsFor(resident)).isEmpty();

    var results = approve(resident, volunteer);

    assertThat(results.get(0).path("outcome").asString()).isEqualTo("ASKED");
    assertThat(town.awaitProposalFor(resident)).isEqualTo(town.awaitProposalFor(volunteer));
    assertThat(town.draftOf(resident).isMissingNode()).isTrue();
  }

  @Test
  void the_only_one_who_understands_a_resident_is_kept_for_them() {
    var english = town.arrives(Neighbour.named(someone()).speaking("en"));
    var ukrainian = town.arrives(Neighbour.named(someone()).speaking("uk"));
    var both = town.arrives(Newcomer.named(someone()).speaking("uk", "en"));
    town.awaitDraft(both, ukrainian);

    var onlyUkrainian = town.arrives(Newcomer.named(someone()).speaking("uk"));

    town.awaitDraft(onlyUkrainian, ukrainian);
    town.awaitDraft(both, english);
    var round = town.office("/round").body();
    assertThat(round.path("certified").asBoolean()).isTrue();
    assertThat(round.path("drafts").asInt()).isEqualTo(2);
    assertThat(round.path("objective").asInt()).isEqualTo(640 + 700 + 2 * 300);
    assertThat(round.has("releasesAt")).isFalse();
  }

  @Test
  void what_was_approved_too_late_is_not_asked() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(resident, volunteer);
    var other = someone();

    assertThat(approve(resident, other).get(0).path("outcome").asString()).isEqualTo("CHANGED");
    approve(resident, volunteer);
    assertThat(approve(resident, volunteer).get(0).path("outcome").asString()).isEqualTo("TAKEN");
    assertThat(town.awaitProposalFor(resident)).isNotEmpty();
    assertThat(town.proposalsFor(resident)).hasSize(1);
  }

  @Test
  void an_approval_of_nothing_or_of_too_much_is_refused() {
    var many = IntStream.range(0, 201).mapToObj(_ -> pair(someone(), someone())).toList();

    assertThat(town.asks("/drafts/approval", Map.of("drafts", List.of())).status()).isEqualTo(422);
    assertThat(town.asks("/drafts/approval", Map.of("drafts", many)).status()).isEqualTo(422);
    assertThat(town.asks("/drafts/approval", Map.of("drafts", List.of(Map.of()))).status())
        .isEqualTo(422);
  }

  @Test
  void candidates_stand_side_by_side_with_what_each_would_cost_all() {
    var english = town.arrives(Neighbour.named(someone()).speaking("en"));
    var ukrainian = town.arrives(Neighbour.named(someone()).speaking("uk"));
    town.awaitKnown(town.arrives(Neighbour.named(someone()).speaking("vi")));
    var both = town.arrives(Newcomer.named(someone()).speaking("uk", "en"));
    var onlyUkrainian = town.arrives(Newcomer.named(someone()).speaking("uk"));
    town.awaitDraft(onlyUkrainian, ukrainian);

    var seen = town.office("/residents/" + both + "/candidates").body();

    assertThat(seen.path("draft").asString()).isEqualTo(english);
    assertThat(ids(seen)).containsExactly(english, ukrainian);
    assertThat(seen.path("candidates").get(0).path("losesProgramme").asInt()).isZero();
    assertThat(seen.path("candidates").get(1).path("losesProgramme").asInt())
        .isEqualTo(640 + 300 + 700 + 300 - (700 + 300));
    assertThat(seen.path("removedBy").toString()).contains("language").doesNotContain("capacity");
    assertThat(town.office("/residents/" + someone() + "/candidates").status()).isEqualTo(404);
  }

  @Test
  void who_waits_is_told_the_one_change_that_would_do() {
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja"));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()).speaking("fa-AF"));

    var waiting = town.awaitWaiting(resident);

    assertThat(waiting.path("unblock").path("rule").asString()).isEqualTo("language");
    assertThat(waiting.path("unblock").path("volunteerId").asString()).isEqualTo(volunteer);
    var target = town.office("/round").body().path("targets").get(0);
    assertThat(target.path("wanted").asString()).isEqualTo("fa-AF");
    assertThat(target.path("helps").asInt()).isEqualTo(1);
  }

  @Test
  void the_office_may_choose_otherwise_within_the_rules() {
    var best = town.arrives(Neighbour.named(someone()).speaking("en", "vi"));
    var chosen = town.arrives(Neighbour.named(someone()).speaking("en"));
    var stranger = town.arrives(Neighbour.named(someone()).speaking("uk"));
    var resident = town.arrives(Newcomer.named(someone()).speaking("vi", "en"));
    town.awaitDraft(resident, best);
    town.awaitKnown(stranger);

    var refused = town.asks("/proposals", pair(resident, stranger));
    var made = town.asks("/proposals", pair(resident, chosen));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("rules").toString()).isEqualTo("[\"language\"]");
    assertThat(made.status()).isEqualTo(201);
    assertThat(town.awaitProposalFor(chosen)).isEqualTo(made.body().path("pairingId").asString());
    assertThat(town.asks("/proposals", pair(resident, best)).status()).isEqualTo(409);
  }

  @Test
  void forbidding_a_pair_has_a_cost_and_can_be_undone() {
    var best = town.arrives(Neighbour.named(someone()).speaking("en", "vi"));
    var second = town.arrives(Neighbour.named(someone()).speaking("en"));
    var resident = town.arrives(Newcomer.named(someone()).speaking("vi", "en"));
    town.awaitDraft(resident, best);
    var forbid = override("FORBID", resident, best);

    var cost = town.asks("/overrides/cost", forbid).body();
    var made = town.asks("/overrides", forbid);

    assertThat(cost.path("cost").asInt()).isEqualTo(60);
    assertThat(cost.path("changes").asInt()).isEqualTo(1);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().path("cost").asInt()).isEqualTo(60);
    town.awaitDraft(resident, second);
    var listed = town.office("/overrides").body();
    assertThat(listed.path("total").asInt()).isEqualTo(1);
    assertThat(listed.path("items").get(0).path("author").asString())
        .isEqualTo("coordinator@example.jp");

    var undone = town.undoes("/overrides/" + made.body().path("id").asString());

    assertThat(undone.status()).isEqualTo(204);
    town.awaitDraft(resident, best);
    assertThat(town.undoes("/overrides/" + made.body().path("id").asString()).status())
        .isEqualTo(404);
  }

  @Test
  void a_lock_holds_whatever_the_round_says_until_its_last_day() {
    var best = town.arrives(Neighbour.named(someone()).speaking("en", "vi"));
    var locked = town.arrives(Neighbour.named(someone()).speaking("en"));
    var resident = town.arrives(Newcomer.named(someone()).speaking("vi", "en"));
    town.awaitDraft(resident, best);

    town.asks("/overrides", override("LOCK", resident, locked));

    assertThat(town.awaitDraft(resident, locked).path("locked").asBoolean()).isTrue();
    var other = town.arrives(Newcomer.named(someone()).speaking("en"));
    town.awaitDraft(other, best);

    clock.moveTo(LocalDate.parse(SOON).plusDays(1));

    Awaitility.await().until(() -> !town.draftOf(resident).path("locked").asBoolean(true));
  }

  @Test
  void who_is_held_back_is_drafted_with_nobody() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(resident, volunteer);

    town.asks("/overrides", override("HOLD", resident, null));

    assertThat(approve(resident, volunteer).get(0).path("outcome").asString()).isEqualTo("TAKEN");
    assertThat(town.proposalsFor(resident)).isEmpty();
    Awaitility.await().until(() -> town.draftOf(resident).isMissingNode());
    assertThat(town.waiting(resident).isMissingNode()).isTrue();
    var next = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(next, volunteer);
  }

  @Test
  void more_or_less_room_for_a_volunteer_counts_at_once() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    var first = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(first, volunteer);
    var second = town.arrives(Newcomer.named(someone()));
    var more = override("CAPACITY", null, volunteer);
    more.put("capacity", 2);

    town.asks("/overrides", more);

    town.awaitDraft(first, volunteer);
    town.awaitDraft(second, volunteer);
  }

  @Test
  void a_preference_decides_between_two() {
    var better = town.arrives(Neighbour.named(someone()).speaking("en", "vi"));
    var preferred = town.arrives(Neighbour.named(someone()).speaking("en"));
    var resident = town.arrives(Newcomer.named(someone()).speaking("vi", "en"));
    town.awaitDraft(resident, better);
    var prefer = override("PREFER", resident, preferred);
    prefer.put("points", 100);

    assertThat(town.asks("/overrides/cost", prefer).body().path("cost").asInt()).isEqualTo(60);
    town.asks("/overrides", prefer);

    town.awaitDraft(resident, preferred);
  }

  @ParameterizedTest
  @CsvSource({
    "kind, NONSENSE",
    "expiresOn, 2026-04-09",
    "expiresOn, 2027-04-11",
    "reason, ' '",
    "residentId, ",
    "volunteerId, "
  })
  void an_override_that_makes_no_sense_is_refused_at_the_field(String field, String value) {
    var bad = override("LOCK", someone(), someone());
    bad.put(field, value);

    var refused = town.asks("/overrides", bad);

    assertThat(refused.status()).isIn(400, 422);
    assertThat(town.office("/overrides").body().path("total").asInt()).isZero();
  }

  @Test
  void what_was_written_about_an_erased_person_is_gone() {
    var volunteer = town.arrives(Neighbour.named(someone()));
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitDraft(resident, volunteer);
    town.asks("/overrides", override("FORBID", resident, volunteer));

    town.hears(
        "residents.v1",
        "resident.erased.v1",
        resident,
        Map.of("residentId", resident, "version", 2, "erasedOn", "2026-04-10"));

    town.awaitReceipts(resident, 1);
    assertThat(town.office("/overrides").body().path("total").asInt()).isZero();
    assertThat(town.draftOf(resident).isMissingNode()).isTrue();
  }

  @Test
  void the_report_shows_who_waits_by_what_they_have_in_common() {
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("en"));
    var drafted = town.arrives(Newcomer.named(someone()).speaking("en"));
    var waits = town.arrives(Newcomer.named(someone()).displaced().speaking("fa-AF"));
    town.awaitDraft(drafted, volunteer);
    town.awaitWaiting(waits);

    var report = town.office("/fairness").body();

    var displaced = group(report, "household", "DISPLACED");
    assertThat(displaced.path("matchedPercent").asInt()).isZero();
    assertThat(displaced.path("waiting").asInt()).isEqualTo(1);
    var english = group(report, "language", "en");
    assertThat(english.path("matchedPercent").asInt()).isEqualTo(100);
    assertThat(english.path("meanScore").asInt()).isEqualTo(700);
    assertThat(report.path("ours").path("matchedPercent").asInt()).isEqualTo(50);
    assertThat(report.path("firstCome").path("matchedPercent").asInt()).isEqualTo(50);
  }

  private static JsonNode group(JsonNode report, String by, String key) {
    for (var group : report.path("groups").values()) {
      if (group.path("by").asString().equals(by) && group.path("key").asString().equals(key)) {
        return group;
      }
    }
    throw new AssertionError(report.toPrettyString());
  }

  private static List<String> ids(JsonNode seen) {
    return seen.path("candidates")
        .valueStream()
        .map(one -> one.path("volunteerId").asString())
        .toList();
  }

  private JsonNode approve(String resident, String volunteer) {
    var body = Map.of("drafts", List.of(pair(resident, volunteer)));
    var answer = town.asks("/drafts/approval", body);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().path("items");
  }

  private static Map<String, String> pair(String resident, String volunteer) {
    return Map.of("residentId", resident, "volunteerId", volunteer);
  }

  private static Map<String, Object> override(
      String kind, @Nullable String resident, @Nullable String volunteer) {
    var body = new HashMap<String, Object>();
    body.put("kind", kind);
    body.put("residentId", resident);
    body.put("volunteerId", volunteer);
    body.put("reason", "They know each other from school.");
    body.put("expiresOn", SOON);
    return body;
  }
}
