package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA_ID;
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

/** The register of leaks on the staff pages. */
class LeakServiceTests extends WithServices {

  private static final String ID = "77777777-7777-4777-8777-777777777777";
  private static final String PATH = "/b/tokyo/leaks/" + ID;

  @BeforeEach
  void aLeakIsOpen() {
    INTAKE.on("GET /branches/tokyo/leaks", page(leak(-2, 20)));
    INTAKE.on("GET /branches/tokyo/leaks/" + ID, leak(-2, 20));
    INTAKE.on("(POST|PUT) /branches/tokyo/leaks.*", leak(-2, 20));
  }

  @Test
  void today_shows_running_clocks_with_days_left_and_overdue_ones_in_words() {
    var today = staff(ADMINISTRATOR).open("/b/tokyo/today").html();

    assertThat(today)
        .contains("Leaks of personal data: the clocks are running", PATH)
        .contains("tag--bad\">Quick report: 2 days late")
        .contains("tag--ask\">Full report: 20 days left")
        .contains("People concerned not yet told");
    assertThat(INTAKE.heard("GET", ".*/leaks").getFirst().query()).contains("OPEN,REPORTED");
  }

  @Test
  void the_last_day_is_said_so() {
    INTAKE.on("GET /branches/tokyo/leaks", page(leak(0, 1)));

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/today").html())
        .contains("tag--warn\">Quick report: today is the last day")
        .contains("tag--warn\">Full report: 1 day left");
  }

  @Test
  void a_day_without_leaks_shows_no_panel() {
    INTAKE.on("GET /branches/tokyo/leaks", page());

    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/today").html())
        .doesNotContain("the clocks are running");
  }

  @Test
  void a_leak_is_written_down_once_and_what_was_typed_is_kept() {
    var browser = staff(ADMINISTRATOR);
    var key = UUID.randomUUID().toString();
    var form = browser.open("/b/tokyo/leaks/new").html();
    INTAKE.on(
        "POST /branches/tokyo/leaks",
        _ -> Reply.problem(422, "invalid", Map.of("field", "people", "code", "range")));
    var refused = browser.send("/b/tokyo/leaks", typed(key));
    INTAKE.on("POST /branches/tokyo/leaks", leak(4, 29));
    var done = browser.send("/b/tokyo/leaks", typed(key));

    assertThat(form).contains("name=\"key\"", "value=\"2026-04-10\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html())
        .contains("This number is not possible.", key, "A bag &lt;b&gt;was lost")
        .containsPattern("value=\"HEALTH\" checked");
    assertThat(done.path()).isEqualTo(PATH);
    var sent = INTAKE.heard("POST", ".*/leaks").getLast().body();
    assertThat(sent.path("kinds").toString()).isEqualTo("[\"NAME\",\"HEALTH\"]");
    assertThat(sent.path("personIds").toString())
        .isEqualTo("[\"%s\",\"%s\"]".formatted(OLENA_ID, ID));
    assertThat(sent.path("malicious").asBoolean()).isTrue();
    assertThat(sent.path("sensitive").asBoolean()).isFalse();
  }

  @Test
  void a_leak_shows_what_is_owed_and_every_step() {
    var page = staff(ADMINISTRATOR).open(PATH).html();

    assertThat(page)
        .contains("A report is overdue", "sensitive data", "A bag was lost", "オレーナ")
        .contains("The quick report is sent", "Before this change:", "Only a letter")
        .doesNotContain("Close this entry");
  }

  @Test
  void what_somebody_else_did_meanwhile_is_shown_before_it_is_overwritten() {
    var browser = staff(ADMINISTRATOR);
    browser.open(PATH);
    INTAKE.on("POST /branches/tokyo/leaks/.*/done", _ -> Reply.problem(412, "stale"));

    var page =
        browser.send(PATH + "/done", "version", "3", "duty", "QUICK_REPORT", "on", "2026-04-10");

    assertThat(page.status()).isEqualTo(412);
    assertThat(page.html()).contains("Somebody else changed this record meanwhile", "value=\"4\"");
    assertThat(INTAKE.heard("POST", ".*/done").getLast().body().path("on").asString())
        .isEqualTo("2026-04-10");
  }

  @Test
  void nobody_of_another_branch_sees_the_register() {
    var browser = coordinator("leak@example.jp", "chiba");

    assertThat(browser.open(PATH).status()).isEqualTo(403);
    assertThat(visitor("en").open(PATH).path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of("/b/tokyo/leaks", "/b/tokyo/leaks/new", PATH, "/b/tokyo/today")) {
      var page = browser.open(path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", " style=", "onclick");
    }
  }

  private static String[] typed(String key) {
    return new String[] {
      "key",
      key,
      "noticedOn",
      "2026-04-10",
      "what",
      "A bag <b>was lost",
      "kinds",
      "NAME",
      "kinds",
      "HEALTH",
      "people",
      "1",
      "personIds",
      OLENA_ID + ",\r\n " + ID,
      "malicious",
      "true"
    };
  }

  private static Map<String, Object> leak(int quick, int full) {
    return with(
        Map.of(
            "leakId",
            ID,
            "version",
            4,
            "state",
            "OPEN",
            "noticedOn",
            "2026-04-04",
            "what",
            "A bag was lost",
            "kinds",
            List.of("NAME", "HEALTH"),
            "people",
            1,
            "personIds",
            List.of(OLENA_ID)),
        with(
            Map.of(
                "sensitive",
                true,
                "malicious",
                false,
                "grounds",
                List.of("SENSITIVE"),
                "clocks",
                List.of(clock("QUICK_REPORT", quick), clock("FULL_REPORT", full)),
                "marks",
                List.of(),
                "owed",
                List.of("QUICK_REPORT", "FULL_REPORT", "PERSONS_TOLD")),
            Map.of("history", List.of(step("REGISTERED"), amended()))));
  }

  private static Map<String, Object> clock(String duty, int left) {
    return Map.of("duty", duty, "by", "2026-04-08", "daysLeft", left, "late", left < 0);
  }

  private static Map<String, Object> step(String kind) {
    return Map.of("kind", kind, "at", "2026-04-04T03:00:00Z", "by", "somebody");
  }

  private static Map<String, Object> amended() {
    return with(
        step("AMENDED"),
        Map.of(
            "before",
            with(
                Map.of("noticedOn", "2026-04-04", "what", "Only a letter", "people", 1),
                Map.of("kinds", List.of("NAME"), "sensitive", false, "malicious", false))));
  }
}
