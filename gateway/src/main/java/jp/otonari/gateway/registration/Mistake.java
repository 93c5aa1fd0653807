package jp.otonari.gateway.registration;

import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.gateway.question.Group;
import jp.otonari.gateway.question.Question;
import jp.otonari.gateway.question.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be right, as the summary on top of a page tells it.
 *
 * @param name of the question
 * @param label name of the question's texts
 * @param page on which it is asked; null for what no page asks
 */
record Mistake(String name, String label, String code, @Nullable String page) {

  static Mistake of(FieldProblem problem, @Nullable Group page) {
    Question question = page == null ? null : page.owner(problem).orElse(null);
    return question == null || page == null
        ? new Mistake(problem.field(), problem.field(), problem.code(), null)
        : new Mistake(question.name(), question.label(), problem.code(), page.slug());
  }

  boolean isOn(Group other) {
    return other.slug().equals(page);
  }

  /** Where it is put right, seen from the check page. */
  public String address(String form) {
    return page == null || page.equals(Questionnaire.CHECK)
        ? "#" + name
        : "%s/%s?change&problems#%s".formatted(form, page, name);
  }
}
