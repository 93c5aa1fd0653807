package jp.otonari.intake.resident;

import static jp.otonari.intake.resident.AnyForm.TODAY;
import static jp.otonari.intake.resident.AnyForm.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.Level;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Consent.Purpose;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.QuietHours;
import jp.otonari.intake.resident.Household.Question;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any form. */
@ExtendWith(InstancioExtension.class)
class FormRulesPropertyTests {

  private static final int MANY = 100;
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void a_form_that_is_right_has_no_problem() {
    assertThat(AnyForm.some(MANY))
        .allSatisfy(form -> assertThat(FormRules.problems(form, TODAY)).isEmpty());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("birthDate", "date", form -> birth(form, TODAY.plusDays(1))),
        fault("birthDate", "date", form -> birth(form, TODAY.minusYears(120))),
        fault("childrenBirthMonths[0]", "date", form -> child(form, "2026-05")),
        fault("childrenBirthMonths[0]", "date", form -> child(form, "2001-03")),
        fault("languageLevels", "unexpected", form -> level(form, "en", Level.N1)),
        fault("languageLevels", "unexpected", form -> level(form, "fr", Level.B1)),
        fault("languageLevels", "unexpected", form -> level(form, "en", Level.N5)),
        fault("language", "never-in", form -> with(form, "neverIn", List.of("en", "uk"))),
        fault(
            "gender", "required", form -> with(with(form, "gender", null), "sameGenderOnly", true)),
        fault(
            "quietHours",
            "range",
            form -> with(form, "quietHours", new QuietHours("07:00", "07:00"))),
        fault("consents", "required", form -> consents(form, Purpose.SENSITIVE)),
        fault("consents", "sensitive", form -> ill(consents(form, Purpose.PROGRAMME))),
        fault(
            "consents",
            "duplicate",
            form -> consents(form, Purpose.PROGRAMME, Purpose.SENSITIVE, Purpose.PROGRAMME)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void one_fault_in_any_form_is_named_and_no_other(
      String field, String code, UnaryOperator<ResidentRegistration> fault) {
    for (var household : Household.values()) {
      for (var n = 0; n < 4; n++) {
        var form = fault.apply(AnyForm.of(household));

        assertThat(FormRules.problems(form, TODAY)).containsExactly(new FieldProblem(field, code));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Household.class)
  void an_answer_to_a_question_that_the_household_is_not_asked_is_unexpected(Household household) {
    for (var question : EnumSet.allOf(Question.class)) {
      var form = answering(question, AnyForm.of(household));

      assertThat(FormRules.problems(form, TODAY))
          .as("%s of a %s", question, household)
          .isEqualTo(
              household.isAsked(question)
                  ? List.of()
                  : List.of(new FieldProblem(question.field, "unexpected")));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HEALTH", "PREGNANCY"})
  void a_private_need_alone_asks_for_the_consent(Need need) {
    var agreed = consents(AnyForm.of(Household.WORKER), Purpose.PROGRAMME);
    var told = with(agreed, "sensitive", Sensitive.NOTHING);
    var form = with(told, "needs", List.of(need));

    assertThat(FormRules.problems(form, TODAY))
        .containsExactly(new FieldProblem("consents", "sensitive"));
  }

  @Test
  void days_at_the_edge_are_right() {
    var oldest = TODAY.minusYears(120).plusDays(1);
    for (var birth : List.of(TODAY, oldest)) {
      assertThat(FormRules.problems(birth(AnyForm.of(Household.WORKER), birth), TODAY)).isEmpty();
    }
    for (var due : List.of(TODAY.minusMonths(1), TODAY.plusMonths(10))) {
      assertThat(FormRules.problems(due(due), TODAY)).isEmpty();
    }
    for (var due : List.of(TODAY.minusMonths(1).minusDays(1), TODAY.plusMonths(10).plusDays(1))) {
      assertThat(FormRules.problems(due(due), TODAY))
          .containsExactly(new FieldProblem("sensitive.dueDate", "date"));
    }
    var arrives = with(AnyForm.of(Household.DISPLACED), "arrivedIn", YearMonth.of(2026, 5));
    assertThat(FormRules.problems(arrives, TODAY))
        .containsExactly(new FieldProblem("arrivedIn", "date"));
  }

  @Test
  void what_is_hidden_and_put_back_is_what_was_given() {
    assertThat(AnyForm.some(MANY))
        .allSatisfy(
            form -> {
              assertThat(form.open().tellsSensitive()).isFalse();
              assertThat(form.open().with(form.needs(), form.sensitive())).isEqualTo(form);
            });
  }

  @Test
  void what_goes_in_as_json_comes_back_unchanged() {
    assertThat(AnyForm.some(MANY))
        .allSatisfy(
            form -> {
              var json = JSON.writeValueAsString(form);
              assertThat(JSON.readValue(json, ResidentRegistration.class)).isEqualTo(form);
            });
  }

  @Test
  void no_event_but_the_contact_tells_a_name_an_address_or_anything_sensitive() {
    var id = UUID.randomUUID().toString();

    assertThat(AnyForm.some(MANY))
        .allSatisfy(
            form -> {
              var told = JSON.writeValueAsString(ResidentRegistered.of(id, 1, form, TODAY, TODAY));
              assertThat(told).doesNotContain(secrets(form)).doesNotContain("PREGNANCY", "HEALTH");
              var contact = JSON.writeValueAsString(Resident.contact(id, 1, form));
              assertThat(contact).contains(form.mail());
            });
  }

  private static List<String> secrets(ResidentRegistration form) {
    var secrets = new ArrayList<String>();
    var names = form.names();
    secrets.addAll(List.of(names.cardName(), names.callName(), form.mail()));
    Stream.of(form.occupation(), form.sensitive().health(), form.sensitive().story())
        .filter(text -> text != null)
        .forEach(secrets::add);
    return secrets;
  }

  private static ResidentRegistration due(LocalDate due) {
    return with(AnyForm.of(Household.FAMILY), "sensitive", new Sensitive(due, null, null));
  }

  private static ResidentRegistration answering(Question question, ResidentRegistration form) {
    return switch (question) {
      case MEMBERS -> with(form, "members", List.of(new Member(Member.Relation.PARTNER, null)));
      case OCCUPATION -> with(form, "occupation", "cook");
      case ARRIVED_IN -> with(form, "arrivedIn", YearMonth.from(TODAY));
      case DUE_DATE -> with(form, "sensitive", new Sensitive(TODAY, null, null));
      case STORY -> with(form, "sensitive", new Sensitive(null, null, "fled"));
    };
  }

  private static ResidentRegistration birth(ResidentRegistration form, LocalDate day) {
    return with(form, "birthDate", day);
  }

  private static ResidentRegistration child(ResidentRegistration form, String month) {
    return with(form, "childrenBirthMonths", List.of(YearMonth.parse(month)));
  }

  private static ResidentRegistration level(
      ResidentRegistration form, String language, Level level) {
    return with(form, "languageLevels", Map.of(language, level));
  }

  private static ResidentRegistration ill(ResidentRegistration form) {
    return with(form, "sensitive", new Sensitive(null, "asthma", null));
  }

  private static ResidentRegistration consents(ResidentRegistration form, Purpose... purposes) {
    return with(
        form,
        "consents",
        Stream.of(purposes).map(purpose -> new Consent(purpose, "2026-11", "uk")).toList());
  }

  private static Arguments fault(
      String field, String code, UnaryOperator<ResidentRegistration> fault) {
    return Arguments.of(field, code, fault);
  }
}
