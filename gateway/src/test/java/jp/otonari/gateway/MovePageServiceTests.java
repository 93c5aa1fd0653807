package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import jp.otonari.gateway.language.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two offices hand a person over, who is asked by the link in a letter. */
class MovePageServiceTests extends WithServices {

  private static final String ID = "77777777-7777-4777-8777-777777777777";
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final String LINK = MailLinkMaker.link("move", OLENA_ID, ID, MAY);
  private static final String PAGE = "/b/tokyo/people/" + OLENA_ID + "/moves";
  private static final String OF_PERSON = "GET /branches/tokyo/people/" + OLENA_ID + "/moves";

  @Test
  void a_move_is_begun_and_the_person_is_asked_by_letter() {
    INTAKE.on(OF_PERSON, page());
    INTAKE.on("POST /branches/tokyo/people/" + OLENA_ID + "/moves", move("ASKED"));
    var browser = staff(ADMINISTRATOR);
    assertThat(browser.open("/b/tokyo/residents/" + OLENA_ID).html()).contains(PAGE);
    assertThat(browser.open(PAGE).html())
        .contains("Move to another branch", "Chiba", "must be ended first")
        .doesNotContain("<option value=\"tokyo\"");

    var done = browser.send(PAGE, "to", "chiba", "reason", "New job", "how", "LETTER");

    assertThat(done.html()).contains("The move has begun.");
    var sent = INTAKE.heard("POST", ".*/moves").getLast();
    assertThat(sent.body().toString()).isEqualTo("{\"to\":\"chiba\",\"reason\":\"New job\"}");
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_what_was_typed_is_kept() {
    INTAKE.on(OF_PERSON, page());
    INTAKE.on(
        "POST /branches/tokyo/people/" + OLENA_ID + "/moves",
        _ -> Reply.problem(422, "invalid", Map.of("field", "consent.on", "code", "date")));
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    var refused =
        browser.send(PAGE, "to", "chiba", "reason", "New job", "how", "PHONE", "on", "2027-01-01");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("This date is not possible.", "New job", "value=\"2027-01-01\"");
    assertThat(INTAKE.heard("POST", ".*/moves").getLast().body().at("/consent/how").asString())
        .isEqualTo("PHONE");
  }

  @Test
  void a_pair_that_lives_forbids_it_in_plain_words() {
    INTAKE.on(OF_PERSON, page());
    INTAKE.on(
        "POST /branches/tokyo/people/" + OLENA_ID + "/moves", _ -> Reply.problem(409, "has-pair"));
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    assertThat(browser.send(PAGE, "to", "chiba", "reason", "x", "how", "LETTER").html())
        .contains("A pair or a team of this person has not ended.");
  }

  @Test
  void the_office_notes_a_consent_and_takes_a_move_back() {
    INTAKE.on(OF_PERSON, page(move("ASKED")));
    INTAKE.on("POST /branches/tokyo/moves/" + ID + "/.*", move("CONSENTED"));
    var browser = staff(ADMINISTRATOR);
    assertThat(browser.open(PAGE).html()).contains("The person can answer until");

    browser.send(PAGE + "/" + ID + "/consent", "version", "1", "how", "PAPER", "on", "2026-04-01");
    browser.send(PAGE + "/" + ID + "/cancellation", "version", "2");

    var consent = INTAKE.heard("POST", ".*/consent").getLast();
    assertThat(consent.ifMatch()).isEqualTo("\"1\"");
    assertThat(consent.body().toString()).isEqualTo("{\"how\":\"PAPER\",\"on\":\"2026-04-01\"}");
    assertThat(INTAKE.heard("POST", ".*/cancellation").getLast().ifMatch()).isEqualTo("\"2\"");
  }

  @Test
  void who_comes_is_on_the_first_page_and_is_received_or_sent_back() {
    INTAKE.on("GET /branches/tokyo/moves", page(arriving()));
    INTAKE.on("POST /branches/tokyo/moves/" + ID + "/.*", move("DONE"));
    var browser = staff(ADMINISTRATOR);
    assertThat(browser.open("/b/tokyo/today").html())
        .contains("Arriving from other branches", "オレーナ", "from Chiba");
    assertThat(browser.open("/b/tokyo/moves").html())
        .contains("KOVALENKO OLENA", "On paper", "Receive");

    var received = browser.send("/b/tokyo/moves/" + ID + "/acceptance", "version", "3");
    browser.send("/b/tokyo/moves/" + ID + "/refusal", "version", "3", "reason", "No room");

    assertThat(received.html()).contains("The person is in your branch now.");
    assertThat(INTAKE.heard("POST", ".*/acceptance").getLast().ifMatch()).isEqualTo("\"3\"");
    assertThat(INTAKE.heard("POST", ".*/refusal").getLast().body().toString())
        .isEqualTo("{\"reason\":\"No room\"}");
  }

  @Test
  void the_old_office_sees_who_went_by_a_number_only() {
    INTAKE.on("GET /branches/tokyo/moves", page(move("DONE")));

    var html = staff(ADMINISTRATOR).open("/b/tokyo/moves").html();

    assertThat(html).contains("#" + OLENA_ID.substring(0, 8), "Moved", "Chiba");
  }

  @ParameterizedTest
  @EnumSource
  void the_person_is_asked_in_every_language_and_opening_changes_nothing(PageLanguage language) {
    INTAKE.on("GET /branches/tokyo/moves/" + ID, move("ASKED"));

    var seen = visitor(null).open(LINK + "?lang=" + language.tag());

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.html())
        .contains("name=\"agrees\"", "value=\"true\"", "value=\"false\"", "noindex")
        .doesNotContainPattern("moving\\.[a-z]")
        .doesNotContain("オレーナ");
    assertThat(INTAKE.changes()).allMatch(one -> one.path().endsWith("/people"));
  }

  @Test
  void the_person_says_yes_and_may_take_it_back() {
    INTAKE.on("GET /branches/tokyo/moves/" + ID, move("ASKED"));
    INTAKE.on(
        "POST /branches/tokyo/moves/" + ID + "/answer",
        _ -> {
          INTAKE.on("GET /branches/tokyo/moves/" + ID, move("CONSENTED"));
          return Reply.ok(move("CONSENTED"));
        });
    var browser = visitor(null);
    browser.open(LINK + "?lang=en");

    var said = browser.send(LINK + "?lang=en", "version", "1", "agrees", "true");

    assertThat(said.html()).contains("You agreed that we pass your data on to the Chiba office.");
    assertThat(said.html()).contains("I have changed my mind");
    var sent = INTAKE.heard("POST", ".*/answer").getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"1\"");
    assertThat(sent.body().toString()).isEqualTo("{\"agrees\":true}");
    assertThat(sent.claims().get("sub").asString()).isEqualTo(OLENA_ID);
  }

  @Test
  void an_answer_that_comes_too_late_is_told_what_became_of_it() {
    INTAKE.on("GET /branches/tokyo/moves/" + ID, move("ASKED"));
    INTAKE.on(
        "POST /branches/tokyo/moves/" + ID + "/answer", _ -> Reply.problem(409, "wrong-state"));
    var browser = visitor(null);
    browser.open(LINK + "?lang=en");
    INTAKE.on("GET /branches/tokyo/moves/" + ID, move("EXPIRED"));

    var late = browser.send(LINK + "?lang=en", "version", "1", "agrees", "true");

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.html()).contains("This question is closed.");
  }

  private static Map<String, Object> arriving() {
    return with(
        move("CONSENTED"),
        Map.of(
            "from",
            "chiba",
            "to",
            "tokyo",
            "person",
            Map.of(
                "callName", "オレーナ",
                "cardName", "KOVALENKO OLENA",
                "municipality", "12203",
                "language", "uk"),
            "consent",
            Map.of("how", "PAPER", "on", "2026-04-01")));
  }

  private static Map<String, Object> move(String state) {
    return with(
        Map.of(
            "moveId",
            ID,
            "version",
            1,
            "personId",
            OLENA_ID,
            "role",
            "RESIDENT",
            "from",
            "tokyo",
            "to",
            "chiba",
            "state",
            state,
            "askedAt",
            "2026-04-01T01:00:00Z",
            "answerBy",
            "2026-04-15"),
        Map.of("steps", List.of(Map.of("state", state, "at", "2026-04-01T01:00:00Z", "by", "x"))));
  }
}
