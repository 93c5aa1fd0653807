package jp.otonari.intake.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Ages;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Phone;
import jp.otonari.intake.person.Slot;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What a resident tells us at registration; checked at the border and kept as given.
 *
 * @param language in which the resident wants letters
 * @param neverIn languages in which the resident must never be written to
 * @param sameGenderOnly whether the neighbour must be of the resident's own gender
 * @param plainSubject whether a mail's subject must not tell who writes
 */
record ResidentRegistration(
    @NotNull Household household,
    @NotNull @Valid ResidentNames names,
    @NotNull @Mail String mail,
    @Phone @Nullable String phone,
    @NotNull @KnownLanguage String language,
    @NotEmpty @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> languages,
    @NotNull @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> neverIn,
    @NotNull @KnownMunicipality String municipality,
    @NotNull @Size(max = 15) List<@NotNull YearMonth> childrenBirthMonths,
    @NotEmpty @UniqueElements(message = "duplicate") List<@NotNull Need> needs,
    @NotNull @UniqueElements(message = "duplicate") List<@NotNull Slot> slots,
    @NotNull Boolean onlineOk,
    @Nullable Gender gender,
    @NotNull Boolean sameGenderOnly,
    @NotNull Boolean plainSubject,
    @NotNull @Valid Consent consent) {

  /**
   * What is wrong although each field alone is right: births that cannot be, and wishes that cannot
   * both be met, as the sender would have to refuse every letter or nobody could be a neighbour.
   */
  List<FieldProblem> problems(LocalDate today) {
    var found = new ArrayList<>(Ages.impossible(childrenBirthMonths, today));
    if (neverIn.contains(language)) {
      found.add(new FieldProblem("language", "never-in"));
    }
    if (sameGenderOnly && gender == null) {
      found.add(new FieldProblem("gender", "required"));
    }
    return found;
  }

  @Override
  public String toString() {
    return "ResidentRegistration[hidden]";
  }
}
