package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResidentPageServiceTests extends WithServices {

  private static final String PATH = "/b/tokyo/residents/" + OLENA_ID;
  private static final String RECORD = "/branches/tokyo/residents/" + OLENA_ID;

  private Browser browser;

  @BeforeEach
  void anAdministratorWhoCoordinatesToo() {
    browser = staff(ADMINISTRATOR);
  }

  @Test
  void the_history_tells_who_did_what_when_and_why() {
    INTAKE.on(
        "GET " + RECORD,
        with(
            OLENA,
            Map.of(
                "status",
                "LEFT",
                "history",
                List.of(
                    step("WAITING", "registration-form"),
                    step("PAIRED", "matching"),
                    with(step("LEFT", OLENA_ID), Map.of("reason", "Moves to Osaka"))))));

    var page = browser.open(PATH).html();

    assertThat(page)
        .contains("by the registration form", "by the course of the pair", "by the person")
        .contains("Moves to Osaka")
        .doesNotContain("They leave the program");
  }

  @Test
  void a_coordinator_takes_a_resident_in_charge_with_the_version_that_was_read() {
    INTAKE.on("PUT " + RECORD + "/owner", _ -> Reply.done());

    var page = browser.open(PATH).html();
    var done = browser.send(PATH + "/owner", "version", "1", "owner", "somebody");

    assertThat(page).contains("Who is in charge", "Nobody yet");
    assertThat(done.html()).contains("Noted who is in charge.");
    var sent = INTAKE.heard("PUT", ".*/owner").getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"1\"");
    assertThat(sent.body().path("owner").asString()).isEqualTo("somebody");
  }

  @Test
  void who_leaves_is_noted_with_the_reason_and_what_is_wrong_stands_at_its_field() {
    INTAKE.on(
        "POST " + RECORD + "/withdrawal",
        asked ->
            asked.body().path("reason").asString().isEmpty()
                ? Reply.problem(422, "invalid", Map.of("field", "reason", "code", "required"))
                : Reply.done());
    browser.open(PATH);

    var refused = browser.send(PATH + "/withdrawal", "version", "1", "step", "WITHDRAWN");
    var done =
        browser.send(
            PATH + "/withdrawal", "version", "1", "step", "WITHDRAWN", "reason", "Moves to Osaka");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("id=\"WITHDRAWN-reason-error\"");
    assertThat(done.html()).contains("Noted that they have left.");
    assertThat(INTAKE.heard("POST", ".*/withdrawal").getLast().ifMatch()).isEqualTo("\"1\"");
  }

  @Test
  void the_office_changes_a_registration_and_what_was_agreed_to_stays() {
    INTAKE.on("GET " + RECORD, registered());
    INTAKE.on("PUT " + RECORD, _ -> Reply.done());

    var form = browser.open(PATH + "/registration").html();
    var done =
        browser.send(
            PATH + "/registration",
            "version",
            "1",
            "household",
            "FAMILY",
            "names.cardName",
            "KOVALENKO OLENA",
            "names.callName",
            "オレーナ",
            "members.relation",
            "PARTNER",
            "members.callName",
            "Taras",
            "members.relation",
            "",
            "members.callName",
            "",
            "quietHours.from",
            "21:00",
            "quietHours.until",
            "07:00",
            "languages",
            "uk",
            "languageLevels.uk",
            "NATIVE",
            "neverIn",
            "ru",
            "sensitive.health",
            "planted-health",
            "phone",
            " ",
            "noCalls",
            "true",
            "save",
            "save");

    assertThat(form)
        .contains("value=\"KOVALENKO OLENA\"", "value=\"Taras\"", "value=\"21:00\"")
        .contains("planted-health", "name=\"version\" value=\"1\"", "value=\"ru\" checked");
    assertThat(done.html()).contains("The registration is changed.");
    var sent = INTAKE.heard("PUT", RECORD).getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"1\"");
    var expected =
        """
        {"consents": [{"purpose": "PROGRAMME"}],
         "names": {"cardName": "KOVALENKO OLENA", "callName": "オレーナ"},
         "household": "FAMILY", "noCalls": "true",
         "quietHours": {"from": "21:00", "until": "07:00"},
         "sensitive": {"health": "planted-health"},
         "languages": ["uk"], "neverIn": ["ru"], "slots": [], "needs": [], "interests": [],
         "childrenBirthMonths": [], "languageLevels": {"uk": "NATIVE"},
         "members": [{"relation": "PARTNER", "callName": "Taras"}]}
        """;
    assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(expected));
  }

  @Test
  void what_somebody_may_not_see_is_not_in_the_form_and_not_sent() {
    INTAKE.on("GET " + RECORD, with(OLENA, Map.of("hidden", true)));

    var form = browser.open(PATH + "/registration").html();

    assertThat(form)
        .contains("that only coordinators are shown")
        .doesNotContain("name=\"sensitive.health\"", "value=\"PREGNANCY\"");
  }

  @Test
  void who_comes_too_late_keeps_what_was_typed() {
    INTAKE.on("PUT " + RECORD, _ -> Reply.problem(412, "stale"));
    browser.open(PATH + "/registration");

    var late =
        browser.send(
            PATH + "/registration", "version", "1", "names.cardName", "TYPED", "save", "save");

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.html())
        .contains("Somebody else changed this record meanwhile", "value=\"TYPED\"");
  }

  private static Map<String, Object> step(String status, String by) {
    return Map.of("status", status, "at", "2026-04-02T01:00:00Z", "by", by);
  }

  private static Map<String, Object> registered() {
    return with(
        OLENA,
        Map.of(
            "consents", List.of(Map.of("purpose", "PROGRAMME")),
            "members", List.of(Map.of("relation", "PARTNER", "callName", "Taras")),
            "quietHours", Map.of("from", "21:00", "until", "07:00"),
            "sensitive", Map.of("health", "planted-health")));
  }
}
