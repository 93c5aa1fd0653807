package jp.otonari.intake.resident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.LanguageLevels;
import jp.otonari.intake.person.Ages;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.resident.Household.Question;

/**
 * What is wrong with a form although each field alone is right: dates that cannot be, answers that
 * this kind of household is not asked for, and wishes that cannot both be met, as the sender would
 * have to refuse every letter or nobody could be a neighbour.
 */
final class FormRules {

  private static final int LONGEST_PREGNANCY_MONTHS = 10;

  private FormRules() {}

  static List<FieldProblem> problems(ResidentRegistration given, LocalDate today) {
    return Stream.of(
            Ages.impossible(given.childrenBirthMonths(), today),
            dates(given, today),
            LanguageLevels.problems(given.languageLevels(), given.languages()),
            notAsked(given),
            wishes(given),
            Consent.problems(given.consents(), given.tellsSensitive()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<FieldProblem> dates(ResidentRegistration given, LocalDate today) {
    var found = new ArrayList<>(Ages.impossibleBirthDate(given.birthDate(), today));
    if (given.arrivedIn() != null && given.arrivedIn().isAfter(YearMonth.from(today))) {
      found.add(new FieldProblem("arrivedIn", "date"));
    }
    var due = given.sensitive().dueDate();
    if (due != null
        && (due.isBefore(today.minusMonths(1))
            || due.isAfter(today.plusMonths(LONGEST_PREGNANCY_MONTHS)))) {
      found.add(new FieldProblem("sensitive.dueDate", "date"));
    }
    return found;
  }

  private static List<FieldProblem> notAsked(ResidentRegistration given) {
    return answered(given).stream()
        .filter(question -> !given.household().isAsked(question))
        .map(question -> new FieldProblem(question.field, "unexpected"))
        .toList();
  }

  private static Set<Question> answered(ResidentRegistration given) {
    var answered = EnumSet.noneOf(Question.class);
    if (!given.members().isEmpty()) {
      answered.add(Question.MEMBERS);
    }
    if (given.occupation() != null) {
      answered.add(Question.OCCUPATION);
    }
    if (given.arrivedIn() != null) {
      answered.add(Question.ARRIVED_IN);
    }
    if (given.sensitive().dueDate() != null) {
      answered.add(Question.DUE_DATE);
    }
    if (given.sensitive().story() != null) {
      answered.add(Question.STORY);
    }
    return answered;
  }

  private static List<FieldProblem> wishes(ResidentRegistration given) {
    var found = new ArrayList<FieldProblem>();
    if (given.neverIn().contains(given.language())) {
      found.add(new FieldProblem("language", "never-in"));
    }
    if (given.sameGenderOnly() && given.gender() == null) {
      found.add(new FieldProblem("gender", "required"));
    }
    if (given.quietHours() != null && given.quietHours().areUnclear()) {
      found.add(new FieldProblem("quietHours", "range"));
    }
    return found;
  }
}
