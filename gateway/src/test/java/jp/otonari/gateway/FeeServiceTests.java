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

/** Fees on the staff pages. */
class FeeServiceTests extends WithServices {

  private static final String ID = "88888888-8888-4888-8888-888888888888";
  private static final String RESIDENT = "/b/tokyo/residents/" + OLENA_ID;

  @BeforeEach
  void aStudentOwesHalf() {
    INTAKE.on("GET /branches/tokyo/fees", page(fee("DUE")));
    INTAKE.on("GET /branches/tokyo/residents/" + OLENA_ID + "/fees", page(fee("DUE")));
    INTAKE.on("(POST|PUT|DELETE) /branches/tokyo/fees/.*", fee("PAID"));
    INTAKE.on("GET /branches/tokyo/fees/months", page(month("2026-04"), month("2026-05")));
  }

  @Test
  void a_residents_page_shows_what_is_owed_and_why_it_is_less() {
    var page = staff(ADMINISTRATOR).open(RESIDENT).html();

    assertThat(page)
        .contains("Start of the pair", "Not paid", "1,500 yen", "instead of 3,000 yen")
        .contains("Half: student (by the rule of the programme)", "1,500 yen were paid");
  }

  @Test
  void a_payment_goes_once_and_leads_back_to_the_resident() {
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);
    var key = UUID.randomUUID().toString();

    var done =
        browser.send(
            "/b/tokyo/fees/" + ID + "/payment",
            "resident",
            OLENA_ID,
            "version",
            "1",
            "key",
            key,
            "on",
            "2026-04-09",
            "method",
            "CASH");

    assertThat(done.path()).isEqualTo(RESIDENT);
    assertThat(done.html()).contains("The payment is noted.");
    var sent = INTAKE.heard("POST", ".*/payment").getLast().body();
    assertThat(sent.toString()).contains("2026-04-09", "CASH");
  }

  @Test
  void what_cannot_be_done_is_said_in_words() {
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);
    INTAKE.on("POST /branches/tokyo/fees/.*", _ -> Reply.problem(409, "already-paid"));

    var page =
        browser.send(
            "/b/tokyo/fees/" + ID + "/payment",
            "resident",
            OLENA_ID,
            "version",
            "1",
            "key",
            ID,
            "on",
            "2026-04-09",
            "method",
            "CASH");

    assertThat(page.html()).contains("This fee is paid already.");
  }

  @Test
  void a_waiver_is_granted_and_taken_back() {
    var browser = staff(ADMINISTRATOR);
    browser.open(RESIDENT);
    String[] button = {"resident", OLENA_ID, "version", "1", "key", ID, "reason", "LOW_INCOME"};

    browser.send("/b/tokyo/fees/" + ID + "/waiver", button);
    browser.send(
        "/b/tokyo/fees/" + ID + "/waiver", "resident", OLENA_ID, "version", "1", "key", ID);

    assertThat(INTAKE.heard("PUT", ".*/waiver").getLast().body().path("reason").asString())
        .isEqualTo("LOW_INCOME");
    assertThat(INTAKE.heard("DELETE", ".*/waiver")).hasSize(1);
  }

  @Test
  void the_fiscal_year_is_also_a_file() {
    var browser = staff(ADMINISTRATOR);

    var page = browser.open("/b/tokyo/fees/months").html();
    var file = browser.open("/b/tokyo/fees/months.csv?year=2026");

    assertThat(page).contains("Fees, April 2026 to March", "12,500 yen (9 payments)");
    assertThat(INTAKE.heard("GET", ".*/months").getFirst().query())
        .contains("from=2026-04", "until=2027-03");
    assertThat(file.html())
        .isEqualTo(
            "month,charged,waived,paid,payments,refunded\r\n"
                + "2026-04,20000,3000,12500,9,1000\r\n2026-05,20000,3000,12500,9,1000\r\n");
    assertThat(file.header("Content-Disposition")).contains("fees-tokyo-2026.csv");
  }

  @Test
  void nobody_of_another_branch_sees_or_changes_fees() {
    var browser = coordinator("fees@example.jp", "chiba");

    assertThat(browser.open("/b/tokyo/fees").status()).isEqualTo(403);
    assertThat(browser.open("/b/tokyo/fees/months.csv").status()).isEqualTo(403);
    browser.open("/b/chiba/today");
    browser.send("/b/tokyo/fees/" + ID + "/waiver", "resident", OLENA_ID, "version", "1");
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    INTAKE.on(
        "GET /branches/tokyo/residents/" + OLENA_ID + "/fees",
        page(fee("DUE"), fee("PAID"), fee("WAIVED"), fee("REFUNDED")));
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of("/b/tokyo/fees", "/b/tokyo/fees/months", RESIDENT)) {
      var page = browser.open(path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", " style=", "onclick");
    }
  }

  private static Map<String, Object> fee(String state) {
    var fee =
        with(
            Map.of(
                "feeId",
                ID,
                "branch",
                "tokyo",
                "version",
                1,
                "residentId",
                OLENA_ID,
                "moment",
                "PAIRING",
                "dueOn",
                "2026-04-01",
                "state",
                state,
                "full",
                3000,
                "yen",
                1500),
            Map.of("waiver", Map.of("share", "HALF", "reason", "STUDENT", "by", "programme")));
    return state.equals("PAID")
        ? with(
            fee, Map.of("payment", Map.of("on", "2026-04-02", "method", "CASH", "by", "somebody")))
        : fee;
  }

  private static Map<String, Object> month(String month) {
    return Map.of(
        "month", month,
        "charged", 20000,
        "waived", 3000,
        "paid", 12500,
        "payments", 9,
        "refunded", 1000);
  }
}
