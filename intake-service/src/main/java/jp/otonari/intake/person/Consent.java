package jp.otonari.intake.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.KnownLanguage;

/**
 * What a person has agreed to.
 *
 * @param textVersion the version of the text that was shown
 * @param language the language that it was shown in
 */
public record Consent(
    @NotNull Purpose purpose,
    @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,40}") String textVersion,
    @NotNull @KnownLanguage String language) {

  /** What a person can agree to, each by itself. */
  public enum Purpose {
    /** To take part: name and contact are kept, facts find a pair, letters are sent. */
    PROGRAMME,
    /** To tell of health, pregnancy or flight, which only those see who need it. */
    SENSITIVE,
    /** That the organisation which referred the person learns how far they are. */
    REFERRER
  }

  private static final String FIELD = "consents";

  /** Whether one of them is for this purpose. */
  static boolean isGiven(List<Consent> consents, Purpose purpose) {
    return consents.stream().anyMatch(consent -> consent.purpose == purpose);
  }

  /**
   * What is missing or told twice.
   *
   * @param sensitive whether something was told that needs a consent of its own
   */
  public static List<FieldProblem> problems(List<Consent> consents, boolean sensitive) {
    var found = new ArrayList<FieldProblem>();
    if (!isGiven(consents, Purpose.PROGRAMME)) {
      found.add(new FieldProblem(FIELD, "required"));
    }
    if (sensitive && !isGiven(consents, Purpose.SENSITIVE)) {
      found.add(new FieldProblem(FIELD, "sensitive"));
    }
    if (consents.stream().map(Consent::purpose).distinct().count() < consents.size()) {
      found.add(new FieldProblem(FIELD, "duplicate"));
    }
    return found;
  }
}
