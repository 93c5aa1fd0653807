package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO;
import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolunteerPageServiceTests extends WithServices {

  private static final String PATH = "/b/tokyo/volunteers/" + HANAKO_ID;
  private static final String COURSE = "/branches/tokyo/volunteers/.*/screening";

  private Browser browser;

  @BeforeEach
  void aCoordinatorIsThere() {
    browser = staff(ADMINISTRATOR);
  }

  @Test
  void the_history_tells_who_did_what_when_and_why() {
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, undone());

    var page = browser.open(PATH).html();

    assertThat(page)
        .contains("Interview held", "Held on Mar 10, 2026.", "by the registration form")
        .contains("Warm and calm", "class=\"undone\"", "It was the other Sato")
        .contains("Take back: Training done", "Who is in charge", ADMINISTRATOR + "</option>");
  }

  @Test
  void each_stand_offers_the_steps_that_can_come_and_no_other() {
    assertThat(browser.open(PATH).html())
        .contains("Next: the clearance", "They leave the program")
        .doesNotContain("Renew the clearance", "Pause for a while");

    shows(Map.of("status", "APPLIED"));
    assertThat(browser.open(PATH).html())
        .contains("Next: the interview", "name=\"on\" value=\"2026-04-10\"");

    shows(Map.of("status", "INTERVIEWED"));
    assertThat(browser.open(PATH).html())
        .contains("Next: the training", "name=\"on\" value=\"2026-04-10\"");

    shows(Map.of("status", "CLEARED", "clearedUntil", "2027-04-10"));
    assertThat(browser.open(PATH).html())
        .contains("Renew the clearance", "Pause for a while", "value=\"2028-04-10\"")
        .doesNotContain("Next:", "End the pause");

    shows(Map.of("status", "PAUSED", "clearedUntil", "2026-04-01", "pausedUntil", "2026-06-01"));
    assertThat(browser.open(PATH).html())
        .contains("End the pause today", "Change the end of the pause", ">Ended<")
        .contains("value=\"2027-04-10\"");

    var gone = with(HANAKO, Map.of("status", "WITHDRAWN", "undoable", "WITHDRAWN"));
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, gone);
    assertThat(browser.open(PATH).html())
        .contains("Take back: Left the program")
        .doesNotContain("They leave the program", "Renew the clearance");
  }

  @Test
  void a_pause_is_sent_with_the_version_that_was_read_and_errors_stand_at_its_fields() {
    shows(Map.of("status", "CLEARED", "clearedUntil", "2027-04-10"));
    INTAKE.on(
        "POST " + COURSE,
        asked ->
            asked.body().has("reason")
                ? Reply.ok(HANAKO)
                : Reply.problem(422, "invalid", Map.of("field", "reason", "code", "required")));
    browser.open(PATH);

    var refused =
        browser.send(PATH + "/course", "version", "7", "step", "PAUSED", "until", "2026-06-01");
    var done =
        browser.send(
            PATH + "/course",
            "version",
            "7",
            "step",
            "PAUSED",
            "until",
            "2026-06-01",
            "reason",
            "Moves house");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("id=\"PAUSED-reason-error\"", "value=\"2026-06-01\"")
        .doesNotContain("id=\"WITHDRAWN-reason-error\"");
    assertThat(done.html()).contains("The step is recorded.");
    var sent = INTAKE.heard("POST", COURSE).getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"7\"");
    assertThat(sent.body().toString())
        .isEqualTo("{\"step\":\"PAUSED\",\"until\":\"2026-06-01\",\"reason\":\"Moves house\"}");
  }

  @Test
  void who_comes_too_late_sees_the_new_state_and_keeps_what_was_typed() {
    INTAKE.on("POST " + COURSE + "/undo", _ -> Reply.problem(412, "stale"));
    browser.open(PATH);

    var late = browser.send(PATH + "/undo", "version", "1", "step", "UNDO", "reason", "Mistake");

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.html())
        .contains("Somebody else changed this record meanwhile", ">Mistake</textarea>")
        .contains("name=\"version\" value=\"2\"");
  }

  @Test
  void a_coordinator_takes_a_volunteer_in_charge() {
    INTAKE.on("PUT /branches/tokyo/volunteers/.*/owner", HANAKO);
    browser.open(PATH);

    var done = browser.send(PATH + "/owner", "version", "2", "owner", "somebody");

    assertThat(done.html()).contains("Noted who is in charge.");
    assertThat(INTAKE.heard("PUT", ".*/owner").getLast().body().path("owner").asString())
        .isEqualTo("somebody");
  }

  @Test
  void the_office_changes_a_registration_and_what_was_agreed_to_stays() {
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, registered());
    INTAKE.on("PUT /branches/tokyo/volunteers/" + HANAKO_ID, HANAKO);

    var form = browser.open(PATH + "/registration");
    var done = browser.send(PATH + "/registration", changed("save", "save"));

    assertThat(form.html())
        .contains("value=\"髙橋 花子\"", "value=\"2026-08-01\"", "name=\"version\" value=\"2\"");
    assertThat(done.html()).contains("The registration is changed.");
    var sent = INTAKE.heard("PUT", ".*/volunteers/.*").getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"2\"");
    assertThat(sent.body().path("consents").toString()).isEqualTo("[{\"purpose\":\"PROGRAMME\"}]");
    assertThat(sent.body().path("names").path("name").asString()).isEqualTo("髙橋 はな");
    assertThat(sent.body().path("languages").toString()).isEqualTo("[\"ja\",\"en\"]");
    assertThat(sent.body().path("languageLevels").toString()).isEqualTo("{\"en\":\"B2\"}");
    assertThat(sent.body().path("away").toString())
        .isEqualTo(
            "[{\"from\":\"2026-08-01\",\"until\":\"2026-08-31\"},{\"from\":\"2026-10-01\"}]");
    assertThat(sent.body().has("phone")).isFalse();
  }

  @Test
  void faults_of_a_registration_stand_at_their_fields_and_nothing_typed_is_lost() {
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, registered());
    var fault = Map.of("field", "away[1].until", "code", "required");
    INTAKE.on(
        "PUT /branches/tokyo/volunteers/" + HANAKO_ID,
        asked ->
            asked.ifMatch().equals("\"2\"")
                ? Reply.problem(422, "invalid", fault)
                : Reply.problem(412, "stale"));
    browser.open(PATH + "/registration");

    var refused = browser.send(PATH + "/registration", changed("save", "save"));
    var searched = browser.send(PATH + "/registration", changed("search", "Edogawa"));
    var late = browser.send(PATH + "/registration", "version", "1", "save", "save");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("id=\"away.until-error\"", "Please give the last day too.", "髙橋 はな");
    assertThat(searched.html()).contains("髙橋 はな", "They can be chosen below");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.html()).contains("Somebody else changed this record meanwhile");
  }

  private static Map<String, Object> registered() {
    return with(
        HANAKO,
        Map.of(
            "consents", List.of(Map.of("purpose", "PROGRAMME")),
            "away", List.of(Map.of("from", "2026-08-01", "until", "2026-08-31"))));
  }

  /** As the form sends it, with one more input. */
  private static String[] changed(String name, String value) {
    return new String[] {
      "version",
      "2",
      "names.name",
      "髙橋 はな",
      "names.kana",
      "たかはし はな",
      "languages",
      "ja",
      "languages",
      "en",
      "languageLevels.en",
      "B2",
      "languageLevels.fr",
      "",
      "phone",
      " ",
      "away.from",
      "2026-08-01",
      "away.until",
      "2026-08-31",
      "away.from",
      "2026-10-01",
      "away.until",
      "",
      name,
      value
    };
  }

  @Test
  void the_list_is_filtered_by_status_and_keeps_it_from_page_to_page() {
    INTAKE.on("GET /branches/tokyo/volunteers", Map.of("items", List.of(HANAKO), "total", 120));

    var page = browser.open("/b/tokyo/volunteers?status=PAUSED").html();
    browser.open("/b/tokyo/volunteers?status=NONSENSE");

    assertThat(page).contains("value=\"PAUSED\" selected", "page=1&amp;status=PAUSED");
    assertThat(INTAKE.heard("GET", "/branches/tokyo/volunteers"))
        .extracting(asked -> asked.query().replaceAll(".*status=(\\w*).*", "$1"))
        .containsExactly("PAUSED", "");
  }

  @Test
  void today_lists_the_clearances_that_end() {
    INTAKE.on(
        "GET /branches/tokyo/volunteers/clearances-ending",
        page(
            with(HANAKO, Map.of("status", "CLEARED", "clearedUntil", "2026-04-08")),
            with(HANAKO, Map.of("status", "CLEARED", "clearedUntil", "2026-05-10"))));

    assertThat(browser.open("/b/tokyo/today").html())
        .contains("Clearances that end within 60 days", PATH)
        .contains("ended on Apr 8, 2026 (2 days ago)", "May 10, 2026 (30 days left)");
  }

  private static void shows(Map<String, Object> state) {
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, with(HANAKO, state));
  }

  private static Map<String, Object> undone() {
    var mistake =
        Map.of("at", "2026-03-22T01:00:00Z", "by", "x", "reason", "It was the other Sato");
    var cleared =
        Map.of(
            "step",
            "CLEARED",
            "status",
            "TRAINED",
            "at",
            "2026-03-22T00:00:00Z",
            "by",
            "x",
            "until",
            "2027-03-22",
            "undone",
            mistake);
    var history = new java.util.ArrayList<Object>((List<?>) HANAKO.get("history"));
    history.add(cleared);
    return with(HANAKO, Map.of("history", history));
  }
}
