package jp.otonari.gateway.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.gateway.draft.Answers;

/**
 * A form with all its pages.
 *
 * @param given what every body holds, also of people who are not asked
 * @param standIns answers that are never wrong, for what must be answered
 */
public record Questionnaire(
    List<Group> groups, Map<String, Object> given, Map<String, List<String>> standIns) {

  private static final String HOUSEHOLD = "household";
  private static final String MOST_OFTEN = "FAMILY";

  /** The last page, from which the answers are sent. */
  public static final String CHECK = "check";

  /** The pages for this person; as for a family, until the kind of household is known. */
  public List<Group> pages(Answers answers) {
    var household = answers.has(HOUSEHOLD) ? answers.one(HOUSEHOLD) : MOST_OFTEN;
    return groups.stream()
        .map(group -> group.forHousehold(household))
        .filter(group -> !group.asksNothing())
        .toList();
  }

  public Optional<Group> page(String slug, Answers answers) {
    return pages(answers).stream().filter(page -> page.slug().equals(slug)).findFirst();
  }

  /** The page with the questions for every kind of household. */
  public Optional<Group> forAnybody(String slug) {
    return groups.stream().filter(group -> group.slug().equals(slug)).findFirst();
  }

  public boolean knows(String slug) {
    return forAnybody(slug).isPresent();
  }

  public Group first() {
    return groups.getFirst();
  }

  /** The first page that is still to be answered. */
  public Optional<Group> open(Answers answers) {
    return pages(answers).stream()
        .filter(page -> !page.slug().equals(CHECK) && !answers.isDone(page.slug()))
        .findFirst();
  }

  /** Questions with an answer that does not fit this kind of household and is not sent. */
  public List<Question> unfit(Answers answers) {
    var household = answers.one(HOUSEHOLD);
    var pages = pages(answers);
    return groups.stream()
        .flatMap(group -> group.questions().stream())
        .filter(one -> !one.fits(household))
        .filter(one -> answers.typed().keySet().stream().anyMatch(one::owns))
        .filter(one -> pages.stream().noneMatch(page -> page.owns(one.name())))
        .toList();
  }

  /** The page on which an answer is wrong. */
  public Optional<Group> pageOf(FieldProblem problem, Answers answers) {
    return pages(answers).stream().filter(page -> page.owner(problem).isPresent()).findFirst();
  }

  /** The answers from which a stored body was made; every page of them was found right then. */
  public Answers recalled(Map<String, Object> body) {
    var recall = new Recall(body);
    groups.stream().flatMap(group -> group.questions().stream()).forEach(recall::add);
    var answers = new Answers(recall.typed(), Set.of());
    var pages = pages(answers).stream().map(Group::slug).collect(Collectors.toSet());
    return new Answers(answers.typed(), pages);
  }

  /** Whether the two tell something else about this. */
  public static boolean differ(Question question, Answers one, Answers other) {
    return !Body.of(question, one).equals(Body.of(question, other));
  }

  /**
   * What somebody has changed, on top of what others have changed meanwhile.
   *
   * @param before what both began with
   */
  public Answers merged(Answers before, Answers mine, Answers newest) {
    var typed = new HashMap<>(newest.typed());
    groups.stream()
        .flatMap(group -> group.questions().stream())
        .filter(one -> differ(one, before, mine))
        .forEach(
            one -> {
              typed.keySet().removeIf(one::owns);
              mine.typed().entrySet().stream()
                  .filter(answer -> one.owns(answer.getKey()))
                  .forEach(answer -> typed.put(answer.getKey(), answer.getValue()));
            });
    return new Answers(typed, mine.done());
  }

  public Map<String, Object> body(Answers answers) {
    var body = new Body();
    given.forEach(body::put);
    pages(answers).stream()
        .flatMap(page -> page.questions().stream())
        .forEach(one -> body.add(one, answers));
    return body.asMap();
  }

  /**
   * The body by which this page alone can be checked: pages that are not done yet are answered in a
   * way that is never wrong.
   */
  public Map<String, Object> bodySoFar(Answers answers, Group page) {
    var typed = new HashMap<String, List<String>>();
    for (var one : pages(answers)) {
      var source = one.equals(page) || answers.isDone(one.slug()) ? answers.typed() : standIns;
      source.forEach(
          (input, values) -> {
            if (one.owns(input)) {
              typed.put(input, values);
            }
          });
    }
    return body(new Answers(typed, answers.done()));
  }
}
