package jp.otonari.gateway;

import static jp.otonari.gateway.People.HANAKO_ID;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits and what would help; and whether all kinds of people are served alike. */
class RecruitingServiceTests extends WithServices {

  private static final String UNBLOCK = "/b/tokyo/matching/unblock";
  private static final String FAIRNESS = "/b/tokyo/matching/fairness";

  @BeforeEach
  void twoTownsLackNeighbours() {
    MATCHING.on(
        "GET /branches/tokyo/round",
        Map.of(
            "day",
            "2026-04-10",
            "solvedAt",
            "2026-04-10T05:00:00+09:00",
            "certified",
            true,
            "drafts",
            0,
            "waiting",
            6,
            "targets",
            List.of(
                target("13108", "language", "uk", 3),
                target("13104", "capacity", "", 2),
                target("13108", "time", "sat-am", 1))));
    MATCHING.on(
        "GET /branches/tokyo/waiting",
        page(
            Map.of(
                "residentId",
                OLENA_ID,
                "since",
                "2026-04-02",
                "removedBy",
                List.of(Map.of("rule", "language", "count", 4)),
                "unblock",
                Map.of(
                    "rule",
                    "language",
                    "anyOf",
                    List.of("uk"),
                    "volunteerId",
                    HANAKO_ID,
                    "score",
                    640))));
    MATCHING.on("GET /branches/tokyo/fairness", fairness());
  }

  @Test
  void who_waits_is_told_with_the_one_change_that_would_do() {
    assertThat(staff(ADMINISTRATOR).open(UNBLOCK).html())
        .contains("/b/tokyo/matching/" + OLENA_ID, "8 days", "then 640 points")
        .contains("はなこ would fit, with a common language (Ukrainian).");
  }

  @Test
  void when_it_takes_somebody_new_any_of_their_languages_will_do() {
    MATCHING.on(
        "GET /branches/tokyo/waiting",
        page(
            Map.of(
                "residentId",
                OLENA_ID,
                "since",
                "2026-04-02",
                "removedBy",
                List.of(),
                "unblock",
                Map.of("rule", "language", "anyOf", List.of("uk", "en")))));

    assertThat(staff(ADMINISTRATOR).open(UNBLOCK).html())
        .contains("One more who speaks one of these: Ukrainian, English");
  }

  @Test
  void whom_to_look_for_is_summed_by_town() {
    assertThat(staff(ADMINISTRATOR).open(UNBLOCK).html())
        .contains("One more who speaks Ukrainian: helps 3")
        .contains("One more with time on Saturday Morning: helps 1", "4 residents")
        .containsSubsequence("Koto-ku 江東区", "Shinjuku-ku 新宿区", "One more with room: helps 2");
  }

  @Test
  void the_list_for_recruiting_can_be_taken_as_a_file() {
    var file = staff(ADMINISTRATOR).open(UNBLOCK + ".csv");

    assertThat(file.header("Content-Disposition")).contains("recruiting-tokyo-2026-04-10.csv");
    assertThat(file.html())
        .startsWith("\uFEFFmunicipality,name,rule,wanted,in_words,helps\r\n")
        .contains(
            "\"13108\",\"Koto-ku 江東区\",\"language\",\"uk\",\"One more who speaks"
                + " Ukrainian\",\"3\"");
  }

  @Test
  void today_says_what_would_end_a_wait_and_leads_to_who_could_meet_them() {
    assertThat(staff(ADMINISTRATOR).open("/b/tokyo/today").html())
        .contains("href=\"/b/tokyo/matching/" + OLENA_ID + "\"")
        .contains("はなこ would fit, with a common language (Ukrainian).");
  }

  @Test
  void fairness_is_told_in_words_and_beside_first_come_first_served() {
    assertThat(staff(ADMINISTRATOR).open(FAIRNESS).html())
        .contains("Here because of war or danger: they wait longest.")
        .contains("Half of them wait 12 days at most, 95 of 100 41 days at most.")
        .contains("Student: they find somebody least often (60 %).")
        .contains("81 %", "74 %", "viewBox=\"0 0 41 10\"", "width=\"41\"");
  }

  @Test
  void of_few_people_nothing_is_said_in_words() {
    assertThat(staff(ADMINISTRATOR).open(FAIRNESS).html())
        .contains("Ukrainian", "groups of fewer than five people are only in the table")
        .doesNotContain("Ukrainian: they");
  }

  @Test
  void before_the_first_round_there_is_nothing_to_compare() {
    MATCHING.on("GET /branches/tokyo/(round|fairness)", _ -> Reply.problem(404, "not-found"));
    var browser = staff(ADMINISTRATOR);

    assertThat(browser.open(FAIRNESS).html()).contains("has not been looked at yet");
    assertThat(browser.open(UNBLOCK).status()).isEqualTo(200);
    assertThat(browser.open(UNBLOCK + ".csv").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_of_matching_is_whole_in_both_languages(String language) {
    MATCHING.on("GET /branches/tokyo/drafts", page());
    MATCHING.on("GET /branches/tokyo/overrides", page());
    var browser = staff(ADMINISTRATOR);

    for (var path : List.of("", "/overrides", "/unblock", "/fairness", "/approval")) {
      var page = browser.open("/b/tokyo/matching" + path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", " style=", "onclick", "<style", "http://");
    }
  }

  private static Map<String, Object> target(String town, String rule, String wanted, int helps) {
    return Map.of("municipality", town, "rule", rule, "wanted", wanted, "helps", helps);
  }

  private static Map<String, Object> fairness() {
    return Map.of(
        "day",
        "2026-04-10",
        "groups",
        List.of(
            group("household", "STUDENT", 9, 6, 60, 9, 20),
            group("household", "DISPLACED", 8, 2, 80, 12, 41),
            group("language", "uk", 2, 2, 50, 12, 41),
            group("language", "en", 20, 2, 90, 7, 12)),
        "firstCome",
        Map.of("matchedPercent", 74, "meanScore", 540),
        "ours",
        Map.of("matchedPercent", 81, "meanScore", 612));
  }

  private static Map<String, Object> group(
      String by, String key, int met, int waiting, int percent, int half, int most) {
    var group = new HashMap<String, Object>();
    group.put("by", by);
    group.put("key", key);
    group.put("met", met);
    group.put("waiting", waiting);
    group.put("matchedPercent", percent);
    group.put("waitP50Days", half);
    group.put("waitP95Days", most);
    group.put("meanScore", key.equals("uk") ? null : 600);
    return group;
  }
}
