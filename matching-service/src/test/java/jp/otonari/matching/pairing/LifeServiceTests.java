package jp.otonari.matching.pairing;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.engine.Weights;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Town.class)
class LifeServiceTests {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Map<String, String> AWAY =
      Map.of(
          "from", "2026-07-01",
          "until", "2026-08-01",
          "cause", "VOLUNTEER_AWAY",
          "note", "her mother is ill");

  private final Town town;
  private final Holds holds;
  private final Residents residents;
  private final MovableClock clock;
  private String resident = "";
  private String volunteer = "";

  @Autowired
  LifeServiceTests(Town town, Holds holds, Residents residents, MovableClock clock) {
    this.town = town;
    this.holds = holds;
    this.residents = residents;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void a_pair_pauses_and_goes_on_by_itself_on_its_day() {
    var pairing = pairInJuly();

    assertThat(step(pairing, "pause", AWAY).status()).isEqualTo(200);
    assertThat(step(pairing, "pause", AWAY).status()).isEqualTo(200);

    var paused = town.await("pairing.paused.v1", pairing).data();
    assertThat(paused.path("pausedOn").asString()).isEqualTo("2026-07-01");
    assertThat(paused.path("until").asString()).isEqualTo("2026-08-01");
    assertThat(paused.path("cause").asString()).isEqualTo("VOLUNTEER_AWAY");
    assertThat(paused.toString()).doesNotContain("mother");
    assertThat(town.told("pairing.paused.v1", pairing)).hasSize(1);
    assertThat(town.office("/pairings?state=PAUSED").body().path("total").asInt()).isEqualTo(1);
    assertThat(town.office("/pairings").body().path("total").asInt()).isEqualTo(1);
    assertThat(town.mailLink(volunteer, "/proposals/" + pairing).body().toString())
        .contains("\"pausedUntil\":\"2026-08-01\"")
        .doesNotContain("mother");

    clock.moveTo(LocalDate.of(2026, 8, 20));

    var resumed = town.await("pairing.resumed.v1", pairing).data();
    assertThat(resumed.path("resumedOn").asString()).isEqualTo("2026-08-01");
    assertThat(resumed.path("endsOn").asString()).isEqualTo("2026-10-20");
    assertThat(town.awaitState(pairing, "ACTIVE").path("version").asInt()).isEqualTo(7);
  }

  @Test
  void the_office_ends_a_pause_early_and_adds_its_days_then_extends() {
    var pairing = pairInJuly();
    step(pairing, "pause", AWAY);
    clock.moveTo(JULY.plusDays(10));

    var resumed = step(pairing, "resume", Map.of("on", "2026-07-11", "extend", true));
    var extended = step(pairing, "extension", Map.of("endsOn", "2027-01-31"));

    assertThat(resumed.body().path("endsOn").asString()).isEqualTo("2026-10-30");
    assertThat(extended.body().path("endsOn").asString()).isEqualTo("2027-01-31");
    var told = town.await("pairing.extended.v1", pairing).data();
    assertThat(told.path("extendedOn").asString()).isEqualTo("2026-07-11");
    assertThat(told.path("endsOn").asString()).isEqualTo("2027-01-31");
  }

  @Test
  void the_day_after_its_last_a_pair_graduates_by_itself_and_nobody_is_sought_until_it_is_wished() {
    var pairing = pairInJuly();

    clock.moveTo(LocalDate.of(2026, 11, 5));

    var ended = town.await("pairing.ended.v1", pairing).data();
    assertThat(ended.path("reason").asString()).isEqualTo("GRADUATED");
    assertThat(ended.path("endedOn").asString()).isEqualTo("2026-10-20");
    assertThat(ended.has("endedBy")).isFalse();
    Awaitility.await()
        .until(() -> residents.find(resident).map(PooledResident::resting).isPresent());
    assertThat(town.waiting(resident).isMissingNode()).isTrue();

    assertThat(town.asks("/residents/" + resident + "/search", Map.of()).status()).isEqualTo(204);
    assertThat(town.awaitWaiting(resident).path("removedBy").toString())
        .isEqualTo("[{\"rule\":\"block\",\"count\":1}]");

    assertThat(step(pairing, "again", Map.of("again", "GLADLY")).status()).isEqualTo(200);
    assertThat(holds.welcome("tokyo")).containsExactly(new Pair(resident, volunteer));
    assertThat(holds.welcome("chiba")).isEmpty();
    assertThat(holds.blocked("tokyo")).isEmpty();
  }

  @Test
  void who_ended_for_good_is_never_proposed_to_the_other_again() {
    var pairing = pairInJuly();

    assertThat(step(pairing, "end", end("2026-07-01", "CONDUCT", "GLADLY")).status())
        .isEqualTo(200);

    var told = town.await("pairing.ended.v1", pairing).data();
    assertThat(told.path("reason").asString()).isEqualTo("CONDUCT");
    assertThat(told.path("endedBy").asString()).isEqualTo("RESIDENT");
    assertThat(told.toString()).doesNotContain("sold");
    clock.moveTo(LocalDate.of(2027, 3, 1));
    assertThat(town.awaitWaiting(resident).path("removedBy").toString()).contains("block");
    assertThat(holds.blocked("tokyo")).containsExactly(new Pair(resident, volunteer));
    assertThat(holds.welcome("tokyo")).isEmpty();
  }

  @Test
  void the_history_of_both_shows_earlier_pairs_the_newest_first() {
    var first = pairInJuly();
    step(first, "end", end("2026-07-01", "NO_TIME", "NEVER"));
    town.arrives(Neighbour.named(someone()));
    town.awaitProposals(resident, 2);
    var second = town.awaitProposalFor(resident);
    town.bothAccept(second);
    town.introduces(second, Map.of("meetsAt", "2026-07-02T05:00:00Z", "place", "OFFICE"));
    town.starts(second, "2026-07-02");
    clock.moveTo(JULY.plusDays(9));
    step(second, "end", end("2026-07-10", "GOAL_REACHED", "GLADLY"));

    var history = town.office("/residents/" + resident + "/history").body().path("items");

    assertThat(history.size()).isEqualTo(2);
    assertThat(history.at("/0/pairingId").asString()).isEqualTo(second);
    assertThat(history.at("/0/startsOn").asString()).isEqualTo("2026-07-02");
    assertThat(history.at("/1/reason").asString()).isEqualTo("NO_TIME");
    assertThat(history.at("/1/again").asString()).isEqualTo("NEVER");
    assertThat(history.toString()).doesNotContain("sold");
    assertThat(town.office("/volunteers/" + volunteer + "/history").body().path("items").size())
        .isEqualTo(1);
    assertThat(town.mailLink(resident, "/residents/" + resident + "/history").status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause | {\"from\":\"2026-07-02\",\"until\":\"2026-08-01\",\"cause\":\"OTHER\"} | 422 from date",
        "pause | {\"from\":\"2026-07-01\",\"until\":\"2026-07-01\",\"cause\":\"OTHER\"} | 422 until date",
        "pause | {\"from\":\"2026-07-01\",\"until\":\"2026-12-01\",\"cause\":\"OTHER\"} | 422 until date",
        "pause | {\"from\":\"2026-07-01\",\"until\":\"2026-08-01\"} | 422 cause required",
        "resume | {\"on\":\"2026-07-01\",\"extend\":false} | 409 not-paused",
        "extension | {\"endsOn\":\"2026-10-19\"} | 422 endsOn date",
        "extension | {\"endsOn\":\"2027-04-21\"} | 422 endsOn date",
        "end | {\"on\":\"2026-07-02\",\"reason\":\"OTHER\",\"by\":\"OFFICE\",\"again\":\"MAYBE\"} | 422 on date",
        "end | {\"on\":\"2026-07-01\",\"reason\":\"ERASED\",\"by\":\"OFFICE\",\"again\":\"MAYBE\"} | 422 reason format",
        "end | {\"on\":\"2026-07-01\",\"reason\":\"OTHER\",\"by\":\"OFFICE\"} | 422 again required",
        "again | {\"again\":\"NEVER\"} | 409 not-ended",
      })
  void what_does_not_fit_is_told_and_changes_nothing(String step, String body, String expected) {
    var pairing = pairInJuly();

    assertThat(told(step(pairing, step, body))).isEqualTo(expected);
    assertThat(town.office("/pairings/" + pairing).body().path("version").asInt()).isEqualTo(5);
  }

  @Test
  void the_second_is_asked_only_when_the_first_has_said_yes(
      @Autowired Pairings pairings, @Autowired Weights weights) {
    var days = Period.ofDays(14);
    var settings = new PairingSettings(Order.VOLUNTEER_FIRST, days, days);
    ask(new AskBoth(pairings, settings, weights, clock));
    var pairing = town.awaitProposalFor(resident);

    assertThat(town.proposalsFor(resident).getFirst().data().path("asks").toString())
        .isEqualTo("[\"VOLUNTEER\"]");
    assertThat(town.mailLink(resident, "/proposals/" + pairing).status()).isEqualTo(404);
    assertThat(town.answers(resident, pairing, "ACCEPTED").status()).isEqualTo(404);

    clock.moveTo(LocalDate.of(2026, 4, 20));
    town.answers(volunteer, pairing, "ACCEPTED");

    town.awaitProposals(resident, 2);
    var second = town.proposalsFor(resident).getLast().data();
    assertThat(second.path("asks").toString()).isEqualTo("[\"RESIDENT\"]");
    assertThat(second.path("version").asInt()).isEqualTo(3);
    assertThat(second.path("expiresOn").asString()).isEqualTo("2026-05-04");
    assertThat(town.answers(resident, pairing, "ACCEPTED").body().path("state").asString())
        .isEqualTo("ACCEPTED");
  }

  private void ask(AskBoth askBoth) {
    resident = someone();
    volunteer = someone();
    var match = new Explanation(volunteer, List.of(), 700, 300, List.of("en"), List.of());
    askBoth.ask(
        "tokyo",
        Newcomer.named(resident).resident(),
        Neighbour.named(volunteer).volunteer(),
        match,
        holds.in("tokyo"));
  }

  /** Two who have met since 20 April; today is 1 July. */
  private String pairInJuly() {
    volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    resident = town.arrives(Newcomer.named(someone()));
    var pairing = town.meets(resident);
    clock.moveTo(JULY);
    return pairing;
  }

  private Response step(String pairing, String step, Object body) {
    return town.asks("/pairings/" + pairing + "/" + step, body);
  }

  private static Map<String, String> end(String on, String reason, String again) {
    return Map.of(
        "on", on, "reason", reason, "by", "RESIDENT", "note", "he sold things", "again", again);
  }

  private static String told(Response reply) {
    var error = reply.body().path("errors").path(0);
    return error.isMissingNode()
        ? reply.status() + " " + reply.body().path("type").asString().split(":")[3]
        : reply.status()
            + " "
            + error.path("field").asString()
            + " "
            + error.path("code").asString();
  }
}
