package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA;
import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static jp.otonari.gateway.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two records side by side, what speaks for one person, and one of two. */
class DuplicatePageServiceTests extends WithServices {

  private static final String ID = "88888888-8888-4888-8888-888888888888";
  private static final String OTHER_ID = "99999999-9999-4999-8999-999999999999";
  private static final String PATH = "/b/tokyo/duplicates/" + ID;

  private Browser browser;

  @BeforeEach
  void twoRecordsAreAlike() {
    INTAKE.on("GET /branches/tokyo/duplicates", page(two("OPEN")));
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("OPEN"));
    INTAKE.on("POST /branches/tokyo/duplicates/.*", two("NOT_SAME"));
    INTAKE.on("POST /branches/tokyo/duplicates/.*/merge", Map.of("survivor", OLENA_ID));
    INTAKE.on("GET /branches/tokyo/residents/" + OTHER_ID, other());
    INTAKE.on("GET /branches/tokyo/people/.*/merges", page());
    INTAKE.on("GET /branches/tokyo/people/" + OLENA_ID + "/merges", page(merge()));
    browser = coordinator("double@example.jp", "tokyo");
  }

  @Test
  void the_list_tells_in_words_what_speaks_for_and_against() {
    var list = browser.open("/b/tokyo/duplicates").html();

    assertThat(list)
        .contains("Perhaps one person", "Same name, Same date of birth", PATH)
        .contains("Names written or read otherwise");
    assertThat(browser.open("/b/tokyo/today").html())
        .contains("Perhaps registered twice", "/b/tokyo/duplicates");
  }

  @Test
  void a_day_without_doubles_shows_no_panel() {
    INTAKE.on("GET /branches/tokyo/duplicates", page());

    assertThat(browser.open("/b/tokyo/today").html()).doesNotContain("id=\"duplicates\"");
    assertThat(browser.open("/b/tokyo/duplicates").html()).contains("There are none.");
  }

  @Test
  void only_what_differs_is_to_be_chosen_and_care_is_proposed() {
    var compared = browser.open(PATH).html();

    assertThat(compared)
        .contains("name=\"survivor\"", "keep.mail", "new@example.com", "olena@example.com")
        .contains("name=\"version." + OLENA_ID + "\" value=\"1\"")
        .contains("name=\"version." + OTHER_ID + "\" value=\"5\"")
        .doesNotContain("keep.municipality", "keep.household");
    assertThat(chosen(compared, "keep.mail")).isEqualTo(OLENA_ID);
    assertThat(chosen(compared, "keep.noCalls")).as("must not be called").isEqualTo(OTHER_ID);
    assertThat(chosen(compared, "keep.phone")).as("the only one").isEqualTo(OTHER_ID);
  }

  @Test
  void the_result_is_shown_before_anything_is_changed() {
    browser.open(PATH);

    var preview = browser.send(PATH + "/preview", choice()).html();

    assertThat(preview)
        .contains("Nothing is changed yet", "new@example.com", "Record that goes")
        .contains("name=\"keep.mail\" value=\"" + OTHER_ID + "\"")
        .doesNotContain("olena@example.com");
    assertThat(INTAKE.changes()).isEmpty();
  }

  @Test
  void a_merge_is_sent_with_what_was_chosen_and_the_versions_that_were_shown() {
    browser.open(PATH);
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("OPEN"));

    browser.send(PATH + "/preview", choice());
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("OPEN"));
    var done = browser.send(PATH + "/merge", choice());

    assertThat(done.path()).isEqualTo(PATH);
    var sent = INTAKE.heard("POST", ".*/merge").getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"3\"");
    assertThat(sent.body().path("survivor").asString()).isEqualTo(OLENA_ID);
    assertThat(sent.body().path("survivorVersion").asInt()).isEqualTo(1);
    assertThat(sent.body().path("otherVersion").asInt()).isEqualTo(5);
    assertThat(sent.body().path("take").toString()).isEqualTo("[\"mail\"]");
  }

  @Test
  void what_was_merged_can_be_looked_up_with_the_history_of_the_former_record() {
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("MERGED"));

    assertThat(browser.open(PATH + "?done=merged").html())
        .contains("The two records are one from now on.", OTHER_ID, "Mail address", "Waiting")
        .contains("/b/tokyo/residents/" + OLENA_ID);
  }

  @Test
  void a_merge_that_is_refused_says_why_and_keeps_what_was_chosen() {
    browser.open(PATH);
    INTAKE.on("POST /branches/tokyo/duplicates/.*/merge", _ -> Reply.problem(409, "both-paired"));
    var paired = browser.send(PATH + "/merge", choice());
    INTAKE.on("POST /branches/tokyo/duplicates/.*/merge", _ -> Reply.problem(412, "stale"));
    var stale = browser.send(PATH + "/merge", choice());

    assertThat(paired.status()).isEqualTo(409);
    assertThat(paired.html()).contains("One of the pairs must end first.");
    assertThat(chosen(paired.html(), "keep.mail")).isEqualTo(OTHER_ID);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.html()).contains("Somebody else changed this record meanwhile");
  }

  @Test
  void two_are_judged_to_be_two_and_that_is_taken_back() {
    browser.open(PATH);
    var judged = browser.send(PATH + "/not-same", "version", "3");
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("NOT_SAME"));
    var page = browser.open(PATH).html();
    browser.send(PATH + "/undo", "version", "3");

    assertThat(judged.path()).isEqualTo(PATH);
    assertThat(INTAKE.heard("POST", ".*/not-same").getLast().ifMatch()).isEqualTo("\"3\"");
    assertThat(page).contains("Take this judgement back").doesNotContain("name=\"survivor\"");
    assertThat(INTAKE.heard("POST", ".*/undo")).hasSize(1);
  }

  @Test
  void who_is_no_coordinator_compares_but_does_not_merge() {
    var administrator = staff(ADMINISTRATOR);
    administrator.open("/staff");
    administrator.send("/staff", "mail", "helper@example.jp", "branches", "tokyo");

    assertThat(staff("helper@example.jp").open(PATH).html())
        .contains("Only coordinators can merge records", "new@example.com")
        .doesNotContain("name=\"survivor\"", "keep.mail");
  }

  @Test
  void nobody_of_another_branch_sees_the_two() {
    assertThat(coordinator("chiba@example.jp", "chiba").open(PATH).status()).isEqualTo(403);
    assertThat(visitor("en").open(PATH).path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_page_is_whole_in_both_languages(String language) {
    whole(language, List.of("/b/tokyo/duplicates", PATH, "/b/tokyo/today"));
    INTAKE.on("GET /branches/tokyo/duplicates/" + ID, two("MERGED"));
    whole(language, List.of(PATH));
  }

  private void whole(String language, List<String> paths) {
    for (var path : paths) {
      var page = browser.open(path + "?lang=" + language);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.html())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", " style=", "onclick");
    }
  }

  /** Whose value is chosen in a row. */
  private static String chosen(String html, String name) {
    for (var id : List.of(OLENA_ID, OTHER_ID)) {
      var radio =
          "<input(?=[^>]* name=\"%s\")(?=[^>]* value=\"%s\")(?=[^>]* checked)".formatted(name, id);
      if (Pattern.compile(radio).matcher(html).find()) {
        return id;
      }
    }
    return "";
  }

  private static String[] choice() {
    return new String[] {
      "version",
      "3",
      "survivor",
      OLENA_ID,
      "version." + OLENA_ID,
      "1",
      "version." + OTHER_ID,
      "5",
      "keep.mail",
      OTHER_ID,
      "keep.phone",
      OLENA_ID
    };
  }

  private static Map<String, Object> two(String state) {
    var two = new HashMap<String, Object>();
    two.put("duplicateId", ID);
    two.put("version", 3);
    two.put("role", "RESIDENT");
    two.put("people", List.of(OLENA_ID, OTHER_ID));
    two.put("signs", List.of("SAME_NAME", "SAME_BIRTH_DATE", "OTHER_SPELLING"));
    two.put("degree", "PERHAPS");
    two.put("state", state);
    two.put("foundAt", "2026-04-10T01:00:00Z");
    if (!state.equals("OPEN")) {
      two.put("by", "somebody");
      two.put("judgedAt", "2026-04-10T02:00:00Z");
    }
    return two;
  }

  private static Map<String, Object> other() {
    return with(
        OLENA,
        Map.of(
            "residentId",
            OTHER_ID,
            "version",
            5,
            "mail",
            "new@example.com",
            "phone",
            "090-0123-4567",
            "noCalls",
            true,
            "birthDate",
            "1991-05-06",
            "quietHours",
            Map.of("from", "21:00", "until", "07:00"),
            "languageLevels",
            Map.of("en", "B1"),
            "members",
            List.of(Map.of("relation", "PARTNER", "callName", "Petro"))));
  }

  private static Map<String, Object> merge() {
    return Map.of(
        "former",
        OTHER_ID,
        "at",
        "2026-04-10T02:00:00Z",
        "by",
        "somebody",
        "taken",
        List.of("mail"),
        "history",
        List.of(
            Map.of("step", "WAITING", "at", "2026-04-02T02:00:00Z", "by", "x", "undone", false)));
  }
}
