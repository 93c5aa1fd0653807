package jp.otonari.gateway;

import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners on the staff pages. */
class PartnerServiceTests extends WithServices {

  private static final String ID = "99999999-9999-4999-8999-999999999999";
  private static final String REFERRAL = "88888888-8888-4888-8888-888888888888";
  private static final String KEY = "otk_abcdefghij_" + "A".repeat(43);
  private static final String PAGE = "/b/tokyo/partners/" + ID;
  private static final String INTAKE_PATH = "/branches/tokyo/partners";

  @BeforeEach
  void aPartnerReferredSomebody() {
    INTAKE.on("GET " + INTAKE_PATH, page(partner()));
    INTAKE.on("GET " + INTAKE_PATH + "/" + ID, partner());
    INTAKE.on("POST " + INTAKE_PATH, partner());
    INTAKE.on("POST " + INTAKE_PATH + "/" + ID + "/ending", partner());
    INTAKE.on("POST " + INTAKE_PATH + "/" + ID + "/keys", Map.of("key", KEY));
    INTAKE.on("DELETE " + INTAKE_PATH + "/.*", _ -> Reply.done());
    INTAKE.on("DELETE /branches/tokyo/people/.*", Map.of("personId", REFERRAL));
    INTAKE.on("GET /branches/tokyo/partner-referrals", page(referral("INVITED")));
  }

  @Test
  void a_partner_is_added_once() {
    var browser = coordinator("partners@example.jp", "tokyo");
    browser.open("/b/tokyo/partners");
    var key = UUID.randomUUID().toString();

    var done =
        browser.send("/b/tokyo/partners", "key", key, "name", "Support", "mail", "it@example.org");

    assertThat(done.path()).isEqualTo(PAGE);
    assertThat(done.html()).contains("Make a key for it next", "Shinjuku Refugee Support");
    assertThat(INTAKE.heard("POST", INTAKE_PATH).getFirst().body().toString())
        .contains("Support", "it@example.org");
  }

  @Test
  void what_is_wrong_is_said_at_its_field() {
    INTAKE.on(
        "POST " + INTAKE_PATH,
        _ -> Reply.problem(422, "invalid", Map.of("field", "name", "code", "required")));
    var browser = staff(ADMINISTRATOR);
    browser.open("/b/tokyo/partners");

    var page = browser.send("/b/tokyo/partners", "name", " ", "mail", "it@example.org");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains("name-error", "value=\"it@example.org\"");
  }

  @Test
  void a_new_key_is_shown_on_this_page_only_and_in_no_address() {
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    var page = browser.send(PAGE + "/keys");

    assertThat(page.html()).contains(KEY);
    assertThat(page.answer().uri().toString()).doesNotContain("otk_");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(browser.open(PAGE).html()).doesNotContain(KEY).contains("otk_abcdefghij…");
  }

  @Test
  void a_key_is_revoked_and_a_partner_ended() {
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    assertThat(browser.send(PAGE + "/keys/otk_abcdefghij/revocation").html())
        .contains("The key is off.");
    assertThat(browser.send(PAGE + "/ending", "version", "3").html()).contains("Its keys are off.");

    assertThat(INTAKE.heard("DELETE", ".*/keys/otk_abcdefghij")).hasSize(1);
    assertThat(INTAKE.heard("POST", ".*/ending").getFirst().ifMatch()).isEqualTo("\"3\"");
  }

  @Test
  void a_name_is_corrected_by_who_has_read_it() {
    INTAKE.on("PUT " + INTAKE_PATH + "/" + ID, _ -> Reply.problem(412, "stale"));
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    var stale = browser.send(PAGE, "version", "2", "name", "Other", "mail", "it@example.org");
    INTAKE.on("PUT " + INTAKE_PATH + "/" + ID, partner());
    var saved = browser.send(PAGE, "version", "3", "name", "Other", "mail", "it@example.org");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.html()).contains("value=\"Other\"", "name=\"version\" value=\"3\"");
    assertThat(saved.html()).contains("The change is saved.");
    assertThat(INTAKE.heard("PUT", ".*/partners/.*").getLast().ifMatch()).isEqualTo("\"3\"");
  }

  @Test
  void a_coordinator_deletes_who_has_called_to_say_no() {
    var browser = coordinator("no@example.jp", "tokyo");
    assertThat(browser.open(PAGE).html()).contains("Invited", "Answer by", "2026-04");

    var done = browser.send(PAGE + "/referrals/" + REFERRAL + "/removal");

    assertThat(done.html()).contains("Everything that was told of this person is deleted.");
    assertThat(INTAKE.heard("DELETE", ".*/people/" + REFERRAL).getFirst().claims().get("scope"))
        .hasToString("\"office sensitive\"");
  }

  @Test
  void an_assistant_only_looks() {
    var administrator = staff(ADMINISTRATOR);
    administrator.open("/staff");
    administrator.send("/staff", "mail", "assistant@example.jp", "branches", "tokyo");
    var browser = staff("assistant@example.jp");

    assertThat(browser.open(PAGE).html()).contains("otk_abcdefghij").doesNotContain("/keys");
    assertThat(browser.send(PAGE + "/keys").status()).isEqualTo(403);
    assertThat(browser.send(PAGE + "/keys/otk_abc/revocation").status()).isEqualTo(403);
    assertThat(browser.send(PAGE + "/ending").status()).isEqualTo(403);
    assertThat(browser.send(PAGE, "name", "X").status()).isEqualTo(403);
    assertThat(browser.send("/b/tokyo/partners", "name", "X").status()).isEqualTo(403);
    var removal = PAGE + "/referrals/" + REFERRAL + "/removal";
    assertThat(browser.send(removal).status()).isEqualTo(403);
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    var browser = coordinator(language + "-whole@example.jp", "tokyo");

    for (var path : List.of("/b/tokyo/partners", PAGE)) {
      var page = browser.open(path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", " style=", "onclick", "panel--dark");
    }
  }

  private static Map<String, Object> partner() {
    return Map.of(
        "partnerId",
        ID,
        "version",
        3,
        "name",
        "Shinjuku Refugee Support",
        "mail",
        "desk@example.org",
        "since",
        "2026-04-01T01:00:00Z",
        "keys",
        List.of(
            key(Map.of("works", true, "lastUsedAt", "2026-04-09T01:00:00Z")),
            key(Map.of("works", false, "until", "2026-04-02T01:00:00Z"))));
  }

  private static Map<String, Object> key(Map<String, Object> more) {
    return with(
        Map.of("prefix", "otk_abcdefghij", "since", "2026-04-01T01:00:00Z", "by", "somebody"),
        more);
  }

  private static Map<String, Object> referral(String state) {
    return Map.of(
        "referralId",
        REFERRAL,
        "state",
        state,
        "receivedOn",
        "2026-04-09",
        "answerBy",
        "2026-05-09",
        "consent",
        Map.of("textVersion", "2026-04", "on", "2026-04-08"));
  }
}
