package jp.otonari.gateway.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Down;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.question.Group;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.stereotype.Component;

/** Asks intake, which keeps the rules, what is wrong with answers that are not sent yet. */
@Component
class Check {

  private final Intake intake;
  private final ServiceTokens tokens;

  Check(Intake intake, ServiceTokens tokens) {
    this.intake = intake;
    this.tokens = tokens;
  }

  /** What is wrong on this page; what other pages ask is not yet due. */
  List<Mistake> page(Visit visit, Answers answers, Group page) {
    var questionnaire = visit.form().questionnaire();
    var found =
        ask(visit, questionnaire.bodySoFar(answers, page)).stream()
            .map(problem -> Mistake.of(problem, page))
            .filter(mistake -> mistake.isOn(page))
            .toList();
    return inOrder(List.of(page), found);
  }

  /** What is wrong anywhere. */
  List<Mistake> all(Visit visit, Answers answers) {
    var questionnaire = visit.form().questionnaire();
    var found =
        ask(visit, questionnaire.body(answers)).stream()
            .map(
                problem -> Mistake.of(problem, questionnaire.pageOf(problem, answers).orElse(null)))
            .toList();
    return inOrder(questionnaire.pages(answers), found);
  }

  /** The first about each question, in the order of the questions; unknown ones last. */
  private static List<Mistake> inOrder(List<Group> pages, List<Mistake> found) {
    var sorted = new LinkedHashMap<String, Mistake>();
    for (var page : pages) {
      for (var question : page.questions()) {
        found.stream()
            .filter(mistake -> mistake.isOn(page) && mistake.name().equals(question.name()))
            .forEach(mistake -> sorted.putIfAbsent(mistake.name(), mistake));
      }
    }
    found.forEach(mistake -> sorted.putIfAbsent(mistake.name(), mistake));
    return List.copyOf(sorted.values());
  }

  private List<FieldProblem> ask(Visit visit, Map<String, Object> body) {
    var caller = new Caller(visit.branch(), tokens.registration(visit.branch()));
    Answer<?> answer =
        switch (visit.form()) {
          case RESIDENT -> intake.checkResident(caller, body);
          case VOLUNTEER -> intake.checkVolunteer(caller, body);
        };
    return switch (answer) {
      case Got<?> _ -> List.of();
      case Refused<?>(_, _, var errors) -> errors;
      case Down<?> _ -> throw NoPageException.silent();
    };
  }
}
