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
