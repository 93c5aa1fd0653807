package jp.otonari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpreadsheetServiceTests extends WithServices {

  private static final String ID = "33333333-3333-3333-3333-333333333333";
  private static final String PAGE = "/b/tokyo/imports";

  @BeforeEach
  void columns() {
    INTAKE.on("GET /branches/tokyo/imports", People.page());
    INTAKE.on(
        "GET /branches/tokyo/import-columns",
        Map.of(
            "columns",
            List.of(
                Map.of(
                    "path", "birthDate",
                    "need", "OPTIONAL",
                    "name", "Birth date",
                    "alsoCalled", List.of("誕生日"),
                    "example", "1991/4/1",
                    "text", "Such as 1991/4/1")),
            "faults",
            Map.of("date", "Not a date.", "differs", "Differs.", "other", "Something else.")));
  }

  @Test
  void a_file_is_checked_and_then_imported_by_the_members_own_hand() {
    INTAKE.on("POST /branches/tokyo/imports", file("CHECKING", 0, 0));
    INTAKE.on("GET /branches/tokyo/imports/" + ID, file("CHECKED", 9_500, 500));
    INTAKE.on("POST /branches/tokyo/imports/" + ID + "/run", file("IMPORTING", 0, 0));
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    var checked =
        browser.upload(
            PAGE,
            "file",
            "管理番号,メール\n1,a@example.org",
            "people",
            "residents",
            "consentText",
            "paper-2019",
            "key",
            ID);

    assertThat(checked.path()).isEqualTo(PAGE + "/" + ID);
    assertThat(checked.html())
        .contains("Import 9,500 people now", "Download 500 rows with faults")
        .contains("Row 17", "Birth date", "Not a date.", "These columns are not read: 備考");
    var heard = INTAKE.heard("POST", "/branches/tokyo/imports").getFirst();
    assertThat(heard.query()).contains("dry=true", "people=residents", "consentText=paper-2019");
    assertThat(heard.body().asString()).isEqualTo("管理番号,メール\n1,a@example.org");
    assertThat(INTAKE.heard("POST", ".*/run")).isEmpty();

    browser.send(PAGE + "/" + ID + "/run");
    assertThat(INTAKE.heard("POST", ".*/run")).hasSize(1);
  }

  @Test
  void progress_is_shown_and_survives_a_reload() {
    var asked = new AtomicInteger();
    INTAKE.on(
        "GET /branches/tokyo/imports/" + ID,
        _ -> Reply.ok(file("IMPORTING", asked.incrementAndGet() * 1_600, 0)));
    var browser = staff(ADMINISTRATOR);

    assertThat(browser.open(PAGE + "/" + ID).html()).contains("1,600 of 10,000", "hx-trigger");
    assertThat(browser.open(PAGE + "/" + ID).html()).contains("3,200 of 10,000");
  }

  @Test
  void a_file_without_its_columns_is_refused_in_words() {
    INTAKE.on(
        "POST /branches/tokyo/imports",
        _ ->
            Reply.problem(
                422, "missing-columns", Map.of("field", "birthDate", "code", "required")));
    var browser = staff(ADMINISTRATOR);
    browser.open(PAGE);

    var refused =
        browser.upload(PAGE, "file", "x", "people", "residents", "consentText", "paper-2019");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains("These columns are missing", "<li>Birth date</li>");
  }

  @Test
  void a_form_from_elsewhere_is_refused() {
    var browser = staff(ADMINISTRATOR);
    browser.forgetToken();

    var forged =
        browser.upload(PAGE, "file", "x", "people", "residents", "consentText", "paper-2019");

    assertThat(forged.status()).isEqualTo(403);
    assertThat(INTAKE.changes()).isEmpty();
  }

  @Test
  void files_flow_through_from_intake() {
    INTAKE.on("GET /branches/tokyo/exports", "\ufeffID,氏名\r\n");
    INTAKE.on("GET /branches/tokyo/imports/" + ID + "/errors", "\ufeffエラー\r\n");
    INTAKE.on("GET /branches/tokyo/import-columns/template", "\ufeff世帯\r\n");
    var browser = staff(ADMINISTRATOR);

    assertThat(browser.open("/b/tokyo/spreadsheets/residents?format=CSV").html())
        .isEqualTo("\ufeffID,氏名\r\n");
    assertThat(browser.open(PAGE + "/" + ID + "/errors").html()).contains("エラー");
    assertThat(browser.open("/b/tokyo/spreadsheets/volunteers/template").html()).contains("世帯");
    assertThat(browser.open("/b/tokyo/spreadsheets/residents/columns").html())
        .contains("Birth date", "誕生日");
    INTAKE.breakDown();
    assertThat(browser.open("/b/tokyo/spreadsheets/residents").status()).isEqualTo(503);
  }

  private static Map<String, Object> file(String state, int done, int faulty) {
    return Map.ofEntries(
        Map.entry("importId", ID),
        Map.entry("people", "RESIDENT"),
        Map.entry("state", state),
        Map.entry("at", "2026-04-10T01:00:00Z"),
        Map.entry("encoding", "UTF-8"),
        Map.entry("columns", List.of("birthDate", "")),
        Map.entry("unknownColumns", List.of("備考")),
        Map.entry("consentText", "paper-2019"),
        Map.entry("rows", 10_000),
        Map.entry(
            "counts",
            Map.of("done", done, "fresh", done, "unchanged", 0, "differing", 0, "faulty", faulty)),
        Map.entry("faults", List.of(Map.of("row", 17, "column", "birthDate", "code", "date"))),
        Map.entry("differing", List.of()));
  }
}
