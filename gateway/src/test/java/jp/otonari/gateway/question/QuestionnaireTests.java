package jp.otonari.gateway.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.gateway.draft.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTests {

  /** An answer to every question for a displaced family. */
  private static final Map<String, List<String>> FULL =
      Map.ofEntries(
          Map.entry("household", List.of("DISPLACED")),
          Map.entry("names.cardName", List.of("KOVALENKO OLENA")),
          Map.entry("names.callName", List.of("Olena")),
          Map.entry("birthDate", List.of("1991-01-01")),
          Map.entry("mail", List.of("olena@example.com")),
          Map.entry("language", List.of("uk")),
          Map.entry("phone", List.of("+81312345678")),
          Map.entry("noCalls", List.of("true")),
          Map.entry("quietHours.from", List.of("21:00")),
          Map.entry("quietHours.until", List.of("07:00")),
          Map.entry("neverIn", List.of("ru")),
          Map.entry("languages", List.of("uk", "ja")),
          Map.entry("languageLevels.ja", List.of("N5")),
          Map.entry("municipality", List.of("13108")),
          Map.entry("members.relation", List.of("PARENT", "OTHER")),
          Map.entry("members.callName", List.of("Галина", "")),
          Map.entry("childrenBirthMonths", List.of("2020-05")),
          Map.entry("arrivedIn", List.of("2025-03")),
          Map.entry("needs", List.of("SCHOOL", "HEALTH")),
          Map.entry("interests", List.of("MUSIC")),
          Map.entry("slots", List.of("mon-am")),
          Map.entry("onlineOk", List.of("false")),
          Map.entry("gender", List.of("WOMAN")),
          Map.entry("sensitive.story", List.of("Маріуполь")),
          Map.entry("agreedSensitive", List.of("uk")),
          Map.entry("agreed", List.of("uk")));

  private final Questionnaire form = Form.RESIDENT.questionnaire();

  @ParameterizedTest
  @CsvSource({
    "FAMILY, family, 'members childrenBirthMonths sensitive.dueDate'",
    "WORKER, work, occupation",
    "STUDENT, school, occupation",
    "DISPLACED, family,"
        + " 'members childrenBirthMonths arrivedIn sensitive.dueDate sensitive.story'"
  })
  void each_kind_of_household_is_asked_only_what_fits(String kind, String page, String questions) {
    var only =
        form.pages(of(kind)).stream()
            .flatMap(group -> group.questions().stream())
            .filter(question -> !question.households().isEmpty())
            .map(Question::name);

    assertThat(only).containsExactly(questions.split(" "));
    assertThat(form.pages(of(kind))).hasSize(10).extracting(Group::slug).contains(page);
  }

  @Test
  void what_was_not_answered_is_left_out_and_lists_are_empty() {
    var body = form.body(of("STUDENT"));

    assertThat(body)
        .containsEntry("household", "STUDENT")
        .containsEntry("names", Map.of())
        .containsEntry("slots", List.of())
        .containsEntry("childrenBirthMonths", List.of())
        .containsEntry("noCalls", false)
        .doesNotContainKeys("mail", "members", "sensitive", "consents", "onlineOk", "birthDate");
  }

  @Test
  void pages_to_come_are_answered_rightly_and_those_done_as_they_were() {
    var answers =
        new Answers(
            Map.of("household", List.of("WORKER"), "mail", List.of("x"), "needs", List.of("WORK")),
            Set.of("situation", "reach"));

    var body = form.bodySoFar(answers, form.page("meeting", answers).orElseThrow());

    assertThat(body)
        .containsEntry("household", "WORKER")
        .containsEntry("mail", "x")
        .containsEntry("needs", List.of("FRIENDS"))
        .doesNotContainKey("onlineOk");
  }

  @Test
  void a_stored_body_becomes_the_answers_that_it_was_made_of() {
    var body = form.body(new Answers(FULL, Set.of()));
    var volunteer = Form.VOLUNTEER.questionnaire();
    var applied =
        volunteer.body(
            new Answers(Map.of("capacity", List.of("3"), "reach", List.of("13107")), Set.of()));

    assertThat(body).hasSizeGreaterThan(20);
    assertThat(form.body(form.recalled(body))).isEqualTo(body);
    assertThat(form.open(form.recalled(body))).isEmpty();
    assertThat(volunteer.body(volunteer.recalled(applied))).isEqualTo(applied);
  }

  @Test
  void my_changes_go_on_top_of_what_others_have_changed() {
    var before = new Answers(FULL, Set.of());
    var mine = changed("names.callName", "Olha").with("reach", "phone"::equals, Map.of());
    var newest = changed("mail", "new@example.com");

    var merged = form.merged(before, mine, newest);

    assertThat(merged.one("names.callName")).isEqualTo("Olha");
    assertThat(merged.one("mail")).isEqualTo("new@example.com");
    assertThat(merged.has("phone")).isFalse();
    assertThat(merged.one("names.cardName")).isEqualTo("KOVALENKO OLENA");
  }

  private static Answers changed(String name, String value) {
    return new Answers(FULL, Set.of()).with("a page", name::equals, Map.of(name, List.of(value)));
  }

  @Test
  void a_mistake_belongs_to_the_page_that_asks() {
    assertThat(page("members[0].callName", "length")).isEqualTo("family");
    assertThat(page("languageLevels.ja", "format")).isEqualTo("languages");
    assertThat(page("consents", "required")).isEqualTo("check");
    assertThat(page("consents", "sensitive")).isEqualTo("private");
    assertThat(page("names.kana", "length")).isEqualTo("you");
    assertThat(form.pageOf(new FieldProblem("newer", "required"), of("FAMILY"))).isEmpty();
  }

  private String page(String field, String code) {
    return form.pageOf(new FieldProblem(field, code), of("FAMILY")).orElseThrow().slug();
  }

  private static Answers of(String household) {
    return new Answers(Map.of("household", List.of(household)), Set.of());
  }
}
