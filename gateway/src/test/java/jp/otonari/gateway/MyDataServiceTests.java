package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO;
import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Browser.Seen;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A person sees, corrects, downloads, leaves and deletes by the link that every letter has. */
class MyDataServiceTests extends WithServices {

  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final String LINK = MailLinkMaker.link("my-data", OLENA_ID, OLENA_ID, MAY);
  private static final String MINE = LINK + "/my-data";
  private static final String RECORD = "/branches/tokyo/residents/" + OLENA_ID;
  private static final String OWN = "/tokyo/residents/own";

  private static final List<Map<String, String>> CONSENTS =
      List.of(consent("PROGRAMME"), consent("SENSITIVE"), consent("REFERRER"));

  private static final Map<String, Object> STORED =
      with(
          OLENA,
          Map.of(
              "version",
              4,
              "needs",
              List.of("SCHOOL", "HEALTH"),
              "quietHours",
              Map.of("from", "21:30", "until", "07:00"),
              "members",
              List.of(Map.of("relation", "PARENT", "callName", "Галина")),
              "sensitive",
              Map.of("story", "Маріуполь"),
              "consents",
              CONSENTS));

  @BeforeEach
  void olenaIsKnown() {
    INTAKE.on("GET " + RECORD, STORED);
    INTAKE.on(
        "GET /branches/tokyo/people/.*/views",
        page(
            Map.of("by", "office", "at", "2026-04-05T01:00:00Z", "what", "SENSITIVE"),
            Map.of("by", "office", "at", "2026-04-03T01:00:00Z", "what", "EXPORT")));
    INTAKE.on("PUT " + RECORD, STORED);
  }

  @ParameterizedTest
  @CsvSource({
    "en, What we hold about you, 'A coordinator, with private matters'",
    "uk, Що ми зберігаємо про вас, 'Координатор, з особистим'",
    "ja, お預かりしているあなたの情報, コーディネーター（個人的な事情を含む）",
    "fa-AF, آنچه در بارهٔ شما نگه می‌داریم, 'هماهنگ‌کننده، با موضوعات خصوصی'"
  })
  void everything_is_shown_in_the_language_of_the_reader_and_nothing_changes(
      String language, String title, String looked) {
    var seen = visitor(null).open(LINK + "?lang=" + language);

    assertThat(seen.path()).isEqualTo(MINE);
    assertThat(seen.html())
        .contains("<html lang=\"" + language + "\"", title, looked, "noindex")
        .contains("KOVALENKO OLENA", "olena@example.com", "21:30 – 07:00", "Галина", "Маріуполь")
        .contains("2026-10", "href=\"" + MINE + "/deletion\"");
    assertThat(seen.header("Cache-Control")).contains("no-store");
    assertThat(INTAKE.changes()).isEmpty();
    var claims = INTAKE.heard("GET", RECORD).getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("mail-link");
    assertThat(claims.get("sub").asString()).isEqualTo(OLENA_ID);
  }

  @Test
  void another_link_opens_nothing_and_an_old_one_says_where_a_fresh_one_is() {
    var proposal = MailLinkMaker.link("proposal", OLENA_ID, People.PAIR, MAY);
    var forged = MailLinkMaker.forged("my-data", OLENA_ID, OLENA_ID, MAY);
    var browser = visitor("en");

    assertThat(browser.open(proposal + "/my-data").html()).doesNotContain("KOVALENKO");
    assertThat(browser.open(forged + "/my-data/file").status()).isEqualTo(404);
    assertThat(browser.open(forged + "/my-data?lang=en").path()).isEqualTo(forged);
    clock.moveTo(LocalDate.of(2026, 5, 2));
    var old = browser.open(MINE + "?lang=en");
    assertThat(old.status()).isEqualTo(410);
    assertThat(old.html()).contains("href=\"/tokyo/my-data\"").doesNotContain("KOVALENKO");
    assertThat(INTAKE.heard("GET", RECORD)).isEmpty();
  }

  @Test
  void one_answer_is_corrected_and_all_else_stays_as_it_was() {
    var browser = visitor("en");
    var check = correctingCallName(browser);

    assertThat(check.path()).isEqualTo(OWN + "/check");
    assertThat(check.html()).contains("Olha", "Until now: オレーナ").doesNotContain("name=\"agreed\"");
    assertThat(INTAKE.heard("PUT", RECORD)).isEmpty();
    var done = browser.send(OWN + "/check");

    assertThat(done.path()).isEqualTo(MINE);
    assertThat(done.html()).contains("Your changes are saved.");
    var sent = INTAKE.heard("PUT", RECORD).getFirst();
    assertThat(sent.ifMatch()).isEqualTo("\"4\"");
    assertThat(sent.claims().get("sub").asString()).isEqualTo(OLENA_ID);
    assertThat(sent.body().at("/names/callName").asString()).isEqualTo("Olha");
    assertThat(sent.body().at("/names/kana").asString()).isEqualTo("コヴァレンコ オレーナ");
    assertThat(sent.body().at("/quietHours/from").asString()).isEqualTo("21:30");
    assertThat(sent.body().at("/sensitive/story").asString()).isEqualTo("Маріуполь");
    assertThat(sent.body().at("/needs/1").asString()).isEqualTo("HEALTH");
    assertThat(sent.body().get("consents")).isEqualTo(Stub.JSON.valueToTree(CONSENTS));
    assertThat(browser.open(OWN + "/check").path()).isEqualTo("/tokyo/my-data");
  }

  @Test
  void what_others_changed_meanwhile_is_shown_and_what_was_typed_is_not_lost() {
    var browser = visitor("en");
    correctingCallName(browser);
    INTAKE.on("PUT " + RECORD, _ -> newer(Map.of("version", 5, "phone", "+81312345678")));

    var stale = browser.send(OWN + "/check");

    assertThat(stale.html())
        .contains("Somebody else changed your data meanwhile")
        .contains("Olha", "Until now: オレーナ", "+81312345678");
    INTAKE.on("PUT " + RECORD, STORED);
    browser.send(OWN + "/check");
    var sent = INTAKE.heard("PUT", RECORD).getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"5\"");
    assertThat(sent.body().at("/names/callName").asString()).isEqualTo("Olha");
    assertThat(sent.body().get("phone").asString()).isEqualTo("+81312345678");
  }

  @Test
  void a_change_that_intake_refuses_leads_to_the_page_of_the_answer() {
    var browser = visitor("en");
    correctingCallName(browser);
    var mistake = Map.of("field", "mail", "code", "mail");
    INTAKE.on("POST .*/residents/check", _ -> Reply.problem(422, "invalid", mistake));
    INTAKE.on("PUT " + RECORD, _ -> Reply.problem(422, "invalid", mistake));

    assertThat(browser.send(OWN + "/check").html())
        .contains("href=\"" + OWN + "/reach?change&amp;problems#mail\"", "Olha");
  }

  @Test
  void a_volunteer_s_days_away_and_language_are_carried_over() {
    var days = List.of(days("2026-03-01", "2026-03-05"), days("2026-08-01", "2026-08-15"));
    Map<String, Object> more =
        Map.of("away", days, "consents", CONSENTS, "language", "en", "status", "CLEARED");
    INTAKE.on("GET /branches/tokyo/volunteers/" + HANAKO_ID, with(HANAKO, more));
    var mine = MailLinkMaker.link("my-data", HANAKO_ID, HANAKO_ID, MAY) + "/my-data";
    var browser = visitor("ja");

    assertThat(browser.open(mine).html()).contains("2026/8/1", "活動できます。", "髙橋 花子");
    browser.send(mine + "/correction");
    browser.send("/tokyo/volunteers/own/check");

    var sent = INTAKE.heard("PUT", "/branches/tokyo/volunteers/.*").getFirst();
    assertThat(sent.body().get("away"))
        .isEqualTo(Stub.JSON.valueToTree(List.of(days("2026-08-01", "2026-08-15"))));
    assertThat(sent.body().get("language").asString()).isEqualTo("en");
    assertThat(sent.body().get("capacity").asString()).isEqualTo("2");
  }

  @Test
  void all_of_it_is_a_file_whose_name_tells_nothing() {
    NOTIFICATION.on("GET /branches/tokyo/letters", page(People.letter("SENT")));
    INTAKE.on("GET " + RECORD + "/fees", page(fee()));
    var file = visitor("en").open(MINE + "/file");

    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"my-data.json\"");
    JsonNode content = Stub.JSON.readTree(file.html());
    assertThat(content.at("/record/sensitive/story").asString()).isEqualTo("Маріуполь");
    assertThat(content.at("/record/consents/0/textVersion").asString()).isEqualTo("2026-10");
    assertThat(content.get("looks").size()).isEqualTo(2);
    assertThat(content.at("/letters/0/subject").asString()).isEqualTo("Людина для вас");
    assertThat(content.at("/fees/0/waiver").asString()).isEqualTo("HALF");
    assertThat(file.html()).doesNotContain("account-1");
    assertThat(NOTIFICATION.heard("GET", ".*/letters").getFirst().query()).contains(OLENA_ID);
    INTAKE.on("GET /branches/tokyo/people/.*/views", _ -> new Reply(503, Map.of()));
    assertThat(visitor("en").open(MINE + "/file").status()).isEqualTo(503);
  }

  @Test
  void leaving_needs_no_reason_and_an_old_page_does_not_do_it() {
    INTAKE.on("POST " + RECORD + "/withdrawal", with(STORED, Map.of("status", "LEFT")));
    var browser = visitor("en");
    var page = browser.open(MINE + "/withdrawal");

    var left = browser.send(MINE + "/withdrawal", "version", "4", "reason", " ");

    assertThat(page.html()).contains("name=\"version\" value=\"4\"");
    assertThat(left.html()).contains("You have left the program.");
    var sent = INTAKE.heard("POST", RECORD + "/withdrawal").getFirst();
    assertThat(sent.ifMatch()).isEqualTo("\"4\"");
    assertThat(sent.body().get("reason").asString()).contains("own wish");
    INTAKE.on("POST " + RECORD + "/withdrawal", _ -> Reply.problem(412, "stale"));
    assertThat(browser.send(MINE + "/withdrawal", "version", "3").html())
        .contains("Somebody else changed your data meanwhile");
  }

  @Test
  void deleting_is_asked_twice_and_the_receipts_are_shown_as_they_come() {
    INTAKE.on("DELETE /branches/tokyo/people/" + OLENA_ID, _ -> erased("intake"));
    var browser = visitor("en");

    var asked = browser.open(MINE + "/deletion");
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
    var statement = browser.send(MINE + "/deletion");

    assertThat(asked.html()).contains("Yes, delete everything", "name=\"_csrf\"");
    assertThat(statement.path()).isEqualTo(MINE);
    assertThat(statement.html())
        .contains("Not all parts are done yet", "Deleted on Apr 7, 2026", "Under way.")
        .contains("hx-get=\"" + MINE + "\"")
        .doesNotContain("KOVALENKO");
    erased("intake", "matching", "checkin", "notification", "contacts-topic");
    assertThat(browser.open(MINE).html())
        .contains("Everything is deleted")
        .doesNotContain("Under way.", "hx-get");
  }

  @Test
  void a_form_elsewhere_cannot_delete() {
    var browser = visitor("en");
    browser.open(MINE + "/deletion");
    browser.forgetToken();

    assertThat(browser.send(MINE + "/deletion").status()).isEqualTo(403);
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
  }

  @Test
  void a_fresh_link_is_asked_for_by_mail_address_and_the_page_tells_nothing() {
    INTAKE.on("POST /branches/tokyo/my-data-links", _ -> Reply.done());
    var browser = visitor("en");
    assertThat(browser.open("/tokyo").html()).contains("href=\"/tokyo/my-data\"");
    browser.open("/tokyo/my-data");

    var sent = browser.send("/tokyo/my-data", "mail", " olena@example.com ");

    assertThat(sent.path()).isEqualTo("/tokyo/my-data/sent");
    assertThat(sent.html()).contains("If we know this address").doesNotContain("olena@");
    var asked = INTAKE.heard("POST", ".*/my-data-links").getFirst();
    assertThat(asked.body().get("mail").asString()).isEqualTo("olena@example.com");
    assertThat(asked.claims().get("scope").asString()).isEqualTo("registration");
    for (var n = 0; n < 4; n++) {
      browser.send("/tokyo/my-data", "mail", "OLENA@example.com");
    }
    var tooMany = browser.send("/tokyo/my-data", "mail", "olena@example.com");
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(INTAKE.heard("POST", ".*/my-data-links")).hasSize(5);
  }

  @Test
  void what_is_no_address_is_refused_at_the_field() {
    var mistake = Map.of("field", "mail", "code", "mail");
    INTAKE.on("POST .*/my-data-links", _ -> Reply.problem(422, "invalid", mistake));
    var browser = visitor("en");
    browser.open("/tokyo/my-data");

    var refused = browser.send("/tokyo/my-data", "mail", "olena");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("This does not look like a mail address", "value=\"olena\"");
    assertThat(browser.open("/osaka/my-data").status()).isEqualTo(404);
  }

  /** Up to the page where all is checked. */
  private static Seen correctingCallName(Browser browser) {
    browser.open(MINE + "?lang=en");
    browser.send(MINE + "/correction");
    browser.open(OWN + "/you?change");
    return browser.send(
        OWN + "/you",
        "change",
        "1",
        "names.cardName",
        "KOVALENKO OLENA",
        "names.nativeName",
        "Коваленко Олена",
        "names.kana",
        "コヴァレンコ オレーナ",
        "names.callName",
        "Olha");
  }

  /** Somebody else was faster. */
  private static Reply newer(Map<String, Object> changes) {
    INTAKE.on("GET " + RECORD, with(STORED, changes));
    return Reply.problem(412, "stale");
  }

  private static Reply erased(String... parts) {
    var receipts =
        List.of(parts).stream()
            .map(part -> Map.of("part", part, "removed", 3, "at", "2026-04-07T01:00:00Z"))
            .toList();
    Map<String, Object> erasure =
        Map.of(
            "personId",
            OLENA_ID,
            "by",
            "self",
            "askedAt",
            "2026-04-07T01:00:00Z",
            "complete",
            parts.length == 5,
            "receipts",
            receipts);
    INTAKE.on("GET " + RECORD, _ -> Reply.problem(404, "not-found"));
    INTAKE.on("GET /branches/tokyo/erasures/" + OLENA_ID, erasure);
    return new Reply(202, erasure);
  }

  private static Map<String, String> consent(String purpose) {
    return Map.of("purpose", purpose, "textVersion", "2026-10", "language", "uk");
  }

  private static Map<String, Object> fee() {
    return Map.of(
        "feeId",
        "1",
        "version",
        1,
        "residentId",
        OLENA_ID,
        "moment",
        "REGISTRATION",
        "dueOn",
        "2026-04-02",
        "state",
        "OPEN",
        "full",
        1000,
        "yen",
        500,
        "waiver",
        Map.of("share", "HALF", "reason", "STUDENT", "by", "account-1"));
  }

  private static Map<String, String> days(String from, String until) {
    return Map.of("from", from, "until", until);
  }
}
