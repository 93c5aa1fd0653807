package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A resident and a team that meet from 10 April to 10 October 2026. */
@ServiceTest
class TeamServiceTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Office office;
  private final MovableClock clock;
  private final Pair pair = Pair.ofNewPeople();
  private final String member = UUID.randomUUID().toString();
  private final String newcomer = UUID.randomUUID().toString();

  @Autowired
  TeamServiceTests(EventTopics topics, ServiceClient http, Tokens tokens, MovableClock clock) {
    this.office = new Office(topics, http, tokens);
    this.clock = clock;
  }

  @BeforeEach
  void on_10_april() {
    clock.reset();
  }

  @Test
  void a_member_is_asked_like_the_first_volunteer_and_the_resident_only_once() {
    theTeamStarts();
    theTeamStarts();
    awaitPlan(member, 9);

    assertThat(plan(member)).isEqualTo(plan(pair.volunteerId()));
    assertThat(plan(pair.residentId())).hasSize(9);
    var id = idOf(member, "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    var due = office.awaitTold("checkin.due.v1", id).data();
    assertThat(due.get("personId").asString()).isEqualTo(member);
    assertThat(due.get("volunteerId").asString()).isEqualTo(member);
    assertThat(due.get("residentId").asString()).isEqualTo(pair.residentId());
    var answer = office.answer(id, member, Map.of("met", true, "feeling", "GOOD"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(office.answer(id, pair.volunteerId(), Map.of("met", true, "feeling", "GOOD")))
        .matches(refused -> refused.status() == 404);
    assertThat(plan(member)).contains("DAY_7 2026-04-17 ANSWERED");
  }

  @Test
  void who_left_is_asked_no_more_and_who_came_later_from_that_day_on() {
    theTeamStarts();
    awaitPlan(member, 9);
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(idOf(member, "DAY_7"), "DUE");

    theTeamIs(
        5,
        List.of(
            in(member, "LEFT", null, "2026-06-20"), in(newcomer, "MEMBER", "2026-06-22", null)));
    awaitPlan(newcomer, 8);
    awaitCancelled(member, 9);

    assertThat(plan(newcomer))
        .containsExactly(
            "DAY_7 2026-06-29 PLANNED",
            "DAY_21 2026-07-13 PLANNED",
            "MONTHLY 2026-07-22 PLANNED",
            "MONTHLY 2026-08-24 PLANNED",
            "END_OR_EXTEND 2026-09-09 PLANNED",
            "MONTHLY 2026-09-24 PLANNED",
            "GRADUATION 2026-10-13 PLANNED",
            "AFTER_3_MONTHS 2027-01-12 PLANNED");
    assertThat(plan(pair.residentId())).hasSize(9).noneMatch(line -> line.endsWith("CANCELLED"));
  }

  @Test
  void who_comes_again_is_asked_anew() {
    theTeamStarts();
    awaitPlan(member, 9);
    var left = in(member, "LEFT", null, "2026-05-31");
    theTeamIs(5, List.of(left));
    awaitCancelled(member, 9);

    theTeamIs(6, List.of(left, in(member, "MEMBER", "2026-07-01", null)));
    awaitPlan(member, 9 + 8);

    assertThat(plan(member)).contains("DAY_7 2026-07-08 PLANNED", "DAY_7 2026-04-17 CANCELLED");
  }

  @Test
  void who_stands_in_for_a_while_is_asked_as_long_as_that() {
    theTeamStarts();
    theTeamIs(5, List.of(in(newcomer, "MEMBER", "2026-06-22", "2026-07-15")));
    awaitPlan(newcomer, 2);

    assertThat(plan(newcomer))
        .containsExactly("DAY_7 2026-06-29 PLANNED", "DAY_21 2026-07-13 PLANNED");
  }

  @Test
  void a_pause_hushes_all_and_an_end_closes_all() {
    theTeamStarts();
    awaitPlan(member, 9);
    office.tell(pair, "pairing.paused.v1", pair.paused(5, "2026-04-10", "2026-05-02"));
    clock.moveTo(LocalDate.parse("2026-05-01"));
    office.awaitState(idOf(member, "DAY_21"), "CANCELLED");
    assertThat(office.told("checkin.due.v1", idOf(member, "DAY_7"))).isEmpty();
    assertThat(office.told("checkin.due.v1", idOf(member, "DAY_21"))).isEmpty();

    office.tellOfTheEnd(pair);
    awaitCancelled(member, 9);
  }

  @Test
  void an_erased_member_is_asked_no_more_and_leaves_no_word_about_the_team() {
    theTeamStarts();
    awaitPlan(member, 9);
    clock.moveTo(LocalDate.parse("2026-04-17"));
    var own = idOf(member, "DAY_7");
    var about = office.idOf(pair, "RESIDENT", "DAY_7");
    Stream.of(own, about).forEach(id -> office.awaitState(id, "DUE"));
    office.answer(own, member, Map.of("met", true, "feeling", "GOOD", "note", "mine"));
    office.answer(
        about, pair.residentId(), Map.of("met", true, "feeling", "GOOD", "note", "Kenji is kind"));

    office.tellThatTheVolunteerIsErased(member);

    assertThat(office.awaitReceipts(member, 1)).containsExactly(2);
    assertThat(office.show(about).at("/answer/note").isMissingNode()).isTrue();
    assertThat(office.show(own).at("/answer/note").isMissingNode()).isTrue();
    theTeamIs(
        6,
        List.of(
            in(member, "MEMBER", "2026-04-10", null), in(newcomer, "MEMBER", "2026-04-17", null)));
    awaitPlan(newcomer, 10);
    assertThat(plan(member)).noneMatch(line -> line.endsWith("PLANNED"));
    assertThat(plan(pair.residentId())).filteredOn(line -> line.endsWith("PLANNED")).hasSize(8);
  }

  private void theTeamStarts() {
    var started = new HashMap<>(pair.started());
    started.put("members", List.of(lead(), in(member, "MEMBER", "2026-04-10", null)));
    office.tell(pair, "pairing.started.v1", started);
  }

  private void theTeamIs(int version, List<Map<String, Object>> others) {
    var members = Stream.concat(Stream.of(lead()), others.stream()).toList();
    office.tell(
        pair,
        "team.changed.v1",
        Map.of(
            "pairingId", pair.pairingId(),
            "version", version,
            "residentId", pair.residentId(),
            "members", members,
            "holes", List.of()));
  }

  private Map<String, Object> lead() {
    var lead = in(pair.volunteerId(), "MEMBER", "2026-04-10", null);
    lead.put("lead", true);
    return lead;
  }

  private static Map<String, Object> in(
      String person, String state, @Nullable String from, @Nullable String until) {
    var member = new HashMap<String, Object>();
    member.put("volunteerId", person);
    member.put("duties", List.of("SCHOOL"));
    member.put("lead", false);
    member.put("state", state);
    member.put("from", from);
    member.put("until", until);
    member.values().removeIf(Objects::isNull);
    return member;
  }

  private void awaitPlan(String person, int size) {
    await("a plan of " + size).atMost(PATIENCE).until(() -> plan(person).size() == size);
  }

  private void awaitCancelled(String person, int size) {
    await("the end")
        .atMost(PATIENCE)
        .until(
            () -> plan(person),
            lines -> lines.stream().filter(line -> line.endsWith("CANCELLED")).count() == size);
  }

  private List<String> plan(String person) {
    return of(person)
        .map(
            one ->
                String.join(
                    " ",
                    one.get("kind").asString(),
                    one.get("dueOn").asString(),
                    one.get("state").asString()))
        .toList();
  }

  private String idOf(String person, String kind) {
    return of(person)
        .filter(one -> one.get("kind").asString().equals(kind))
        .map(one -> one.get("checkinId").asString())
        .findFirst()
        .orElseThrow();
  }

  private Stream<JsonNode> of(String person) {
    return office.items("?size=200&pairing=" + pair.pairingId()).stream()
        .filter(one -> one.get("personId").asString().equals(person));
  }
}
