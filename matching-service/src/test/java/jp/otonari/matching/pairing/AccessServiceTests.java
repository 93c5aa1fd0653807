package jp.otonari.matching.pairing;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Town.class)
class AccessServiceTests {

  private static final String ANSWER = "{\"answer\":\"ACCEPTED\"}";

  private final Town town;
  private final ServiceClient http;
  private final Tokens tokens;
  private final MovableClock clock;
  private String pairing = "";
  private String resident = "";
  private String volunteer = "";

  @Autowired
  AccessServiceTests(Town town, ServiceClient http, Tokens tokens, MovableClock clock) {
    this.town = town;
    this.http = http;
    this.tokens = tokens;
    this.clock = clock;
  }

  @BeforeEach
  void two_are_asked() {
    clock.reset();
    town.becomesEmpty();
    volunteer = town.arrives(Neighbour.named(someone()));
    town.awaitKnown(volunteer);
    resident = town.arrives(Newcomer.named(someone()));
    pairing = town.awaitProposalFor(resident);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proposals", "/pairings", "/waiting"})
  void lists_are_for_the_office_of_the_branch(String list) {
    var path = "/branches/tokyo" + list;

    assertThat(http.get(path, tokens.office("tokyo")).status()).isEqualTo(200);
    assertThat(http.get(path, null).status()).isEqualTo(401);
    assertThat(http.get(path, tokens.office("chiba")).status()).isEqualTo(403);
    assertThat(http.get(path, tokens.mailLink("tokyo", resident)).status()).isEqualTo(403);
    assertThat(http.get(path, tokens.registration("tokyo")).status()).isEqualTo(403);
  }

  @Test
  void a_coordinator_of_another_branch_finds_nothing_there() {
    var path = "/branches/chiba/proposals/" + pairing;

    assertThat(http.get(path, tokens.office("chiba")).status()).isEqualTo(404);
    assertThat(
            http.post(path + "/withdrawal", tokens.office("chiba"), "{\"reason\":\"x\"}").status())
        .isEqualTo(404);
  }

  @Test
  void only_the_two_see_the_proposal_through_their_links() {
    var seen = town.mailLink(resident, "/proposals/" + pairing);

    assertThat(seen.body().path("side").asString()).isEqualTo("RESIDENT");
    assertThat(seen.body().path("sharedLanguages").toString()).isEqualTo("[\"en\"]");
    assertThat(seen.body().has("score")).isFalse();
    assertThat(seen.body().has("alternatives")).isFalse();
    assertThat(town.mailLink(someone(), "/proposals/" + pairing).status()).isEqualTo(404);
  }

  @Test
  void neither_sees_the_other_ones_answer_before_both_accepted() {
    town.answers(volunteer, pairing, "ACCEPTED");

    var seen = town.mailLink(resident, "/proposals/" + pairing).body();

    assertThat(seen.has("answer")).isFalse();
    assertThat(seen.path("state").asString()).isEqualTo("PROPOSED");
  }

  @Test
  void nobody_answers_for_others() {
    var path = "/branches/tokyo/proposals/" + pairing + "/answers";

    assertThat(town.answers(someone(), pairing, "ACCEPTED").status()).isEqualTo(404);
    assertThat(http.post(path, tokens.office("tokyo"), ANSWER).status()).isEqualTo(403);
    assertThat(http.post(path, tokens.mailLink("chiba", resident), ANSWER).status()).isEqualTo(403);
    assertThat(http.post(path, null, ANSWER).status()).isEqualTo(401);
  }

  @Test
  void a_mail_link_cannot_do_what_the_office_does() {
    var link = tokens.mailLink("tokyo", resident);
    var proposal = "/branches/tokyo/proposals/" + pairing;

    assertThat(http.post(proposal + "/withdrawal", link, "{\"reason\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(http.post("/branches/tokyo/pairings/" + pairing + "/start", link, "{}").status())
        .isIn(403, 422);
    assertThat(http.get("/branches/tokyo/pairings/" + pairing, link).status()).isEqualTo(403);
  }

  @Test
  void steps_out_of_order_are_refused_with_their_reason() {
    var talk = Map.of("meetsAt", "2026-04-18T14:00:00+09:00", "place", "OFFICE");

    assertThat(refused(town.introduces(pairing, talk))).isEqualTo("409 not-both-accepted");
    assertThat(refused(town.starts(pairing, "2026-04-20"))).isEqualTo("409 not-introduced");
    town.answers(volunteer, pairing, "ACCEPTED");
    assertThat(refused(town.answers(volunteer, pairing, "DECLINED")))
        .isEqualTo("409 already-answered");
    town.answers(resident, pairing, "DECLINED");
    assertThat(refused(town.answers(volunteer, pairing, "ACCEPTED")))
        .isEqualTo("409 proposal-closed");
    assertThat(refused(town.introduces(pairing, talk))).isEqualTo("409 proposal-closed");
  }

  @Test
  void unknown_ids_are_not_found() {
    assertThat(refused(town.office("/proposals/" + someone()))).isEqualTo("404 not-found");
    assertThat(refused(town.office("/pairings/..%3Cscript%3E"))).isIn("404 not-found", "400 ");
    assertThat(refused(town.starts("nobody", "2026-04-20"))).isEqualTo("404 not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answers | {} | 422 answer required",
        "answers | {\"answer\":\"PERHAPS\"} | 400 answer format",
        "answers | not json | 400 ",
        "introduction | {\"place\":\"OFFICE\"} | 422 meetsAt required",
        "introduction | {\"meetsAt\":\"2026-02-30T10:00:00+09:00\",\"place\":\"OFFICE\"} | 400 meetsAt format",
        "introduction | {\"meetsAt\":\"2026-04-09T10:00:00+09:00\",\"place\":\"OFFICE\"} | 422 meetsAt date",
        "introduction | {\"meetsAt\":\"2026-04-18T10:00:00+09:00\",\"place\":\"ONLINE\",\"link\":\"javascript:alert(1)\"} | 422 link format",
        "withdrawal | {\"reason\":\"  \"} | 422 reason required",
      })
  void bad_input_is_told_at_its_field(String step, String body, String expected) {
    var token =
        step.equals("answers") ? tokens.mailLink("tokyo", resident) : tokens.office("tokyo");

    var reply = http.post("/branches/tokyo/proposals/" + pairing + "/" + step, token, body);

    assertThat(told(reply)).isEqualTo(expected.strip());
    assertThat(town.office("/proposals/" + pairing).body().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void reasons_have_a_limit_and_starts_are_near_today() {
    assertThat(told(town.withdraws(pairing, "長".repeat(1001)))).isEqualTo("422 reason length");
    assertThat(told(town.starts(pairing, "2027-04-20"))).isEqualTo("422 startsOn date");
    assertThat(told(town.starts(pairing, "2026-02-30"))).isEqualTo("400 startsOn format");
  }

  @Test
  void impossible_pages_and_states_are_no_server_errors() {
    assertThat(town.office("/proposals?page=-1&size=0").status()).isEqualTo(200);
    assertThat(town.office("/proposals?page=2147483647&size=2147483647").status()).isEqualTo(200);
    assertThat(town.office("/waiting?page=2147483647").status()).isEqualTo(200);
    assertThat(town.office("/proposals?state=LOST").status()).isEqualTo(400);
    assertThat(town.office("/proposals?page=first").status()).isEqualTo(400);
  }

  private static String refused(Response reply) {
    var type = reply.body().path("type").asString("");
    return reply.status() + " " + type.replace("urn:otonari:problem:", "");
  }

  private static String told(Response reply) {
    var error = reply.body().path("errors").path(0);
    return (reply.status()
            + " "
            + error.path("field").asString("")
            + " "
            + error.path("code").asString(""))
        .strip();
  }
}
