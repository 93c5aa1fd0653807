package jp.otonari.gateway.question;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.otonari.defaults.problem.FieldProblem;

/**
 * One thing that a form asks. Its name is the path of the answer in the body that intake gets.
 *
 * @param words kind of the words for its codes; of a consent, its purpose
 * @param label name of its label's text
 * @param households that are asked; empty: everybody is
 */
public record Question(
    String name,
    Shape shape,
    String words,
    List<String> codes,
    String label,
    boolean must,
    Set<String> households) {

  static Question of(Shape shape, String name) {
    return new Question(name, shape, name, List.of(), name, false, Set.of());
  }

  static Question line(String name) {
    return of(Shape.LINE, name);
  }

  static Question one(String name, String words, String... codes) {
    return new Question(name, Shape.ONE, words, List.of(codes), name, false, Set.of());
  }

  static Question many(String name, String words, String... codes) {
    return new Question(name, Shape.MANY, words, List.of(codes), name, false, Set.of());
  }

  /** A span of the day, in full hours. */
  static Question hours(String name) {
    var hours = IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour + ":00");
    return new Question(name, Shape.HOURS, name, hours.toList(), name, false, Set.of());
  }

  static Question consent(String name, String purpose) {
    return new Question(name, Shape.CONSENT, purpose, List.of(), "consents", false, Set.of());
  }

  Question needed() {
    return new Question(name, shape, words, codes, label, true, households);
  }

  Question called(String other) {
    return new Question(name, shape, words, codes, other, must, households);
  }

  Question only(String... kinds) {
    return new Question(name, shape, words, codes, label, must, Set.of(kinds));
  }

  public String fragment() {
    return shape.fragment();
  }

  /** What a browser may fill in by itself. */
  public String fill() {
    return switch (name) {
      case "names.cardName", "names.name" -> "name";
      case "names.callName" -> "nickname";
      case "mail" -> "email";
      case "phone" -> "tel";
      case "birthDate" -> "bday";
      default -> "off";
    };
  }

  boolean fits(String household) {
    return households.isEmpty() || households.contains(household);
  }

  /** Whether an input of the page, or a field of the body, is a part of this question. */
  public boolean owns(String path) {
    return inputs().stream()
        .anyMatch(
            input ->
                path.equals(input) || path.startsWith(input + ".") || path.startsWith(input + "["));
  }

  /** Consents stand in one list; which of them is missing is in the code. */
  boolean isMeantBy(FieldProblem problem) {
    return shape == Shape.CONSENT
        ? problem.field().startsWith("consents")
            && problem.code().equals("sensitive") == words.equals("SENSITIVE")
        : owns(problem.field());
  }

  private List<String> inputs() {
    return switch (shape) {
      case LANGUAGES -> List.of(name, "languageLevels");
      case PLACE -> List.of(name, "place");
      default -> List.of(name);
    };
  }
}
