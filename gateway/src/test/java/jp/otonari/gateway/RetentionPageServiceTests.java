package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionPageServiceTests extends WithServices {

  private static final String PATH = "/b/tokyo/retention";
  private static final String KEEP = "/branches/tokyo/retention/" + OLENA_ID + "/keep";

  private Browser browser;

  @BeforeEach
  void twoRecordsEndSoon() {
    INTAKE.on(
        "GET /branches/tokyo/retention",
        page(
            due(OLENA_ID, "LEFT", Map.of("version", 1, "history", List.of(said()))),
            due(HANAKO_ID, "NEVER_CLEARED", Map.of("heldBy", "PAIRING"))));
    browser = staff(ADMINISTRATOR);
  }

  @Test
  void the_page_tells_who_is_erased_when_and_what_forbids_it() {
    var page = browser.open(PATH).html();

    assertThat(page)
        .contains("オレーナ", "Left the program", "Apr 20, 2026", "A claim is open")
        .contains("はなこ", "Applied, was never cleared", "a pair has not ended");
    assertThat(INTAKE.heard("GET", ".*/retention").getLast().query()).contains("days=30");
  }

  @Test
  void a_record_is_kept_for_longer_with_a_reason() {
    INTAKE.on("PUT " + KEEP, _ -> Reply.done());
    browser.open(PATH);

    var done =
        browser.send(
            PATH + "/" + OLENA_ID + "/keep",
            "version",
            "1",
            "until",
            "2026-12-31",
            "reason",
            "A claim is open");

    assertThat(done.html()).contains("Noted until when the record is kept.");
    var sent = INTAKE.heard("PUT", ".*/keep").getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"1\"");
    assertThat(sent.body().toString())
        .isEqualTo("{\"until\":\"2026-12-31\",\"reason\":\"A claim is open\"}");
  }

  @Test
  void what_is_wrong_stands_at_the_record_and_what_was_typed_is_kept() {
    INTAKE.on(
        "PUT " + KEEP,
        _ -> Reply.problem(422, "invalid", Map.of("field", "reason", "code", "required")));
    browser.open(PATH);

    var refused =
        browser.send(PATH + "/" + OLENA_ID + "/keep", "version", "1", "until", "2026-12-31");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("value=\"2026-12-31\"", "<details open=\"open\">");
  }

  private static Map<String, Object> due(String id, String basis, Map<String, Object> more) {
    return with(
        Map.of(
            "personId",
            id,
            "basis",
            basis,
            "since",
            "2023-04-20",
            "on",
            "2026-04-20",
            "version",
            0),
        more);
  }

  private static Map<String, Object> said() {
    return Map.of(
        "until", "2026-04-20",
        "reason", "A claim is open",
        "by", "x",
        "at", "2026-03-01T01:00:00Z");
  }
}
