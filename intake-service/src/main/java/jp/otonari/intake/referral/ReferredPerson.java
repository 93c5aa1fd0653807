package jp.otonari.intake.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Phone;
import jp.otonari.intake.person.Text;
import org.jspecify.annotations.Nullable;

/**
 * The little that a partner tells of a person, who has agreed to it.
 *
 * @param reference the partner's own, which must not tell who it is
 * @param callName how to address the person in the first letter
 */
record ReferredPerson(
    @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") @Nullable String reference,
    @NotBlank @Text String callName,
    @Mail @Nullable String mail,
    @Phone @Nullable String phone,
    @NotNull @KnownLanguage String language,
    @NotNull Household household,
    @NotNull @KnownMunicipality String municipality,
    @NotNull @Valid Agreed consent) {

  private static final int OLDEST_DAYS = 90;

  /** As at registration. */
  enum Household {
    FAMILY,
    WORKER,
    STUDENT,
    DISPLACED
  }

  /**
   * That the person agreed to be referred, and that we tell the partner how far they are.
   *
   * @param textVersion the version of the text that was shown
   * @param language the language that it was shown in
   * @param askedBy who asked the person
   */
  record Agreed(
      @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,40}") String textVersion,
      @NotNull @KnownLanguage String language,
      @NotBlank @Text(max = 100) String askedBy,
      @NotNull LocalDate askedOn) {}

  /** What cannot be, although each field alone is right. */
  List<FieldProblem> problems(LocalDate today) {
    var found = new ArrayList<FieldProblem>();
    if (mail == null && phone == null) {
      found.add(new FieldProblem("mail", "required"));
    }
    var asked = consent.askedOn();
    if (asked.isAfter(today) || asked.isBefore(today.minusDays(OLDEST_DAYS))) {
      found.add(new FieldProblem("consent.askedOn", "date"));
    }
    return found;
  }

  @Override
  public String toString() {
    return "ReferredPerson[hidden]";
  }
}
