package jp.otonari.gateway.question;

import java.util.List;
import java.util.Optional;
import jp.otonari.defaults.problem.FieldProblem;

/**
 * The questions of one page.
 *
 * @param slug last part of the page's address, and name of its texts
 */
public record Group(String slug, List<Question> questions) {

  static Group of(String slug, Question... questions) {
    return new Group(slug, List.of(questions));
  }

  /** As a household of this kind is asked. */
  Group forHousehold(String household) {
    return new Group(slug, questions.stream().filter(one -> one.fits(household)).toList());
  }

  boolean asksNothing() {
    return questions.isEmpty();
  }

  /** The question whose answer is wrong, if it is one of this page. */
  public Optional<Question> owner(FieldProblem problem) {
    return questions.stream().filter(one -> one.isMeantBy(problem)).findFirst();
  }

  public boolean owns(String path) {
    return questions.stream().anyMatch(one -> one.owns(path));
  }
}
