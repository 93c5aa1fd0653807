package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which a volunteer says whether they go to help once. */
class SpotLinkServiceTests extends WithServices {

  private static final String ID = "88888888-8888-4888-8888-888888888888";
  private static final String ROUTE = "GET /branches/tokyo/spot-requests/" + ID;
  private static final String ANSWERS = "POST /branches/tokyo/spot-requests/.*/answers";
  private static final String LINK =
      MailLinkMaker.link("spot-help", HANAKO_ID, ID, Instant.parse("2026-04-11T07:00:00Z"));

  private static final Map<String, Object> OFFERED =
      Map.of(
          "state", "OPEN",
          "mine", false,
          "kind", "WARD_OFFICE",
          "municipality", "13108",
          "startsAt", "2026-04-11T10:00:00+09:00",
          "minutes", 90,
          "languages", List.of("uk", "en"),
          "answerBy", "2026-04-10T11:00:00+09:00");

  private static final Map<String, Object> MINE =
      with(
          OFFERED,
          Map.of(
              "state", "TAKEN",
              "mine", true,
              "answer", "ACCEPTED",
              "residentId", OLENA_ID,
              "note", "1階の<b>入口</b>で"));

  @BeforeEach
  void sheIsAsked() {
    MATCHING.on(ROUTE, OFFERED);
  }

  @Test
  void opening_the_link_shows_what_it_is_about_names_nobody_and_changes_nothing() {
    var page = visitor("en").open(LINK + "?lang=en").html();

    assertThat(page)
        .contains("The ward or city office", "about 90 minutes", "Koto-ku 江東区", "Yes, I go")
        .contains("Apr 11, 2026 10:00", "(Japan time)", "Ukrainian")
        .doesNotContain("オレーナ", "I cannot go after all");
    assertThat(MATCHING.changes()).isEmpty();
    var claims = MATCHING.heard("GET", ".*/spot-requests/.*").getFirst().claims();
    assertThat(claims.get("scope").asString()).isEqualTo("mail-link");
    assertThat(claims.get("sub").asString()).isEqualTo(HANAKO_ID);
  }

  @Test
  void who_says_yes_first_sees_to_whom_they_go_and_can_hand_it_back() {
    MATCHING.on(
        ANSWERS,
        _ -> {
          MATCHING.on(ROUTE, MINE);
          return Reply.ok(MINE);
        });
    var browser = visitor("en");
    browser.open(LINK + "?lang=en");

    var page = browser.send(LINK, "answer", "ACCEPTED");

    assertThat(page.html())
        .contains("Thank you, you go", "You help オレーナ.", "1階の&lt;b&gt;入口&lt;/b&gt;で")
        .contains("I cannot go after all", "value=\"DECLINED\"")
        .doesNotContain("value=\"ACCEPTED\"", "KOVALENKO");
    var sent = MATCHING.heard("POST", ".*/answers").getFirst();
    assertThat(sent.body().get("answer").asString()).isEqualTo("ACCEPTED");
    assertThat(sent.claims().get("sub").asString()).isEqualTo(HANAKO_ID);
  }

  @Test
  void who_comes_later_is_thanked() {
    MATCHING.on(
        ANSWERS,
        _ -> {
          MATCHING.on(ROUTE, with(OFFERED, Map.of("state", "TAKEN", "answer", "TOO_LATE")));
          return Reply.problem(409, "taken-by-another");
        });
    var browser = visitor("en");
    browser.open(LINK + "?lang=en");

    var page = browser.send(LINK, "answer", "ACCEPTED");

    assertThat(page.html())
        .contains("Somebody was faster this time", "Thank you for being ready to help")
        .doesNotContain("notice--bad");
  }

  @Test
  void who_helps_somebody_else_then_is_told_so() {
    MATCHING.on(ANSWERS, _ -> Reply.problem(409, "other-spot-help"));
    var browser = visitor("en");
    browser.open(LINK + "?lang=en");

    var page = browser.send(LINK, "answer", "ACCEPTED");

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.html()).contains("You already help somebody else at that time");
  }

  @Test
  void a_no_is_thanked_for_and_can_still_become_a_yes() {
    MATCHING.on(ROUTE, with(OFFERED, Map.of("answer", "DECLINED")));

    assertThat(visitor("en").open(LINK + "?lang=en").html())
        .contains("Thank you for telling us", "value=\"ACCEPTED\"")
        .doesNotContain("value=\"DECLINED\"");
  }

  @Test
  void what_is_over_is_closed_and_so_is_a_link_whose_time_has_passed() {
    MATCHING.on(ROUTE, with(OFFERED, Map.of("state", "CANCELLED")));
    var closed = visitor("en").open(LINK + "?lang=en");
    clock.moveTo(LocalDate.of(2026, 4, 12));
    var late = visitor("en").open(LINK + "?lang=en");

    assertThat(closed.status()).isEqualTo(410);
    assertThat(closed.html()).contains("nothing to answer any more");
    assertThat(late.status()).isEqualTo(410);
  }

  @ParameterizedTest
  @CsvSource({"ja, はい、行きます", "vi, 'Có, tôi đi'", "fa-AF, بلی، می‌روم", "my, ဟုတ်ကဲ့၊ သွားမယ်"})
  void the_page_speaks_the_language_of_the_volunteer(String language, String yes) {
    assertThat(visitor(null).open(LINK + "?lang=" + language).html()).contains(yes);
  }
}
