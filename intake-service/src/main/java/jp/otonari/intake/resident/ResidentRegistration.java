package jp.otonari.intake.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.language.Level;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Interest;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Phone;
import jp.otonari.intake.person.QuietHours;
import jp.otonari.intake.person.Slot;
import jp.otonari.intake.person.Text;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What a resident tells us at registration; checked at the border and kept as given.
 *
 * @param language in which the resident wants letters
 * @param neverIn languages in which the resident must never be written to
 * @param members of the household, without the resident and the children
 * @param occupation a worker's kind of work, a student's school
 * @param arrivedIn when displaced people came to Japan
 * @param sameGenderOnly whether the neighbour must be of the resident's own gender
 * @param plainSubject whether a mail's subject must not tell who writes
 * @param noCalls whether somebody else may answer the telephone: only mail is safe
 * @param quietHours in which no letter may arrive
 * @param sensitive kept apart from the rest
 */
record ResidentRegistration(
    @NotNull Household household,
    @NotNull @Valid ResidentNames names,
    @Nullable LocalDate birthDate,
    @NotNull @Mail String mail,
    @Phone @Nullable String phone,
    @NotNull @KnownLanguage String language,
    @NotEmpty @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> languages,
    Map<String, @NotNull Level> languageLevels,
    @NotNull @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> neverIn,
    @NotNull @KnownMunicipality String municipality,
    @Size(max = 10) List<@NotNull @Valid Member> members,
    @NotNull @Size(max = 15) List<@NotNull YearMonth> childrenBirthMonths,
    @Text @Nullable String occupation,
    @Nullable YearMonth arrivedIn,
    @NotEmpty @UniqueElements(message = "duplicate") List<@NotNull Need> needs,
    @UniqueElements(message = "duplicate") List<@NotNull Interest> interests,
    @NotNull @UniqueElements(message = "duplicate") List<@NotNull Slot> slots,
    @NotNull Boolean onlineOk,
    @Nullable Gender gender,
    @NotNull Boolean sameGenderOnly,
    @NotNull Boolean plainSubject,
    Boolean noCalls,
    @Valid @Nullable QuietHours quietHours,
    @Valid Sensitive sensitive,
    @NotEmpty List<@NotNull @Valid Consent> consents) {

  ResidentRegistration {
    languageLevels = Objects.requireNonNullElse(languageLevels, Map.of());
    members = Objects.requireNonNullElse(members, List.of());
    interests = Objects.requireNonNullElse(interests, List.of());
    noCalls = Objects.requireNonNullElse(noCalls, false);
    sensitive = Objects.requireNonNullElse(sensitive, Sensitive.NOTHING);
  }

  /** Whether something in it needs a consent of its own. */
  boolean tellsSensitive() {
    return !sensitive.saysNothing() || needs.stream().anyMatch(Need::isPrivate);
  }

  /** The same without what is sealed. */
  ResidentRegistration open() {
    return with(needs.stream().filter(need -> !need.isPrivate()).toList(), Sensitive.NOTHING);
  }

  ResidentRegistration with(List<Need> otherNeeds, Sensitive otherSensitive) {
    return with(municipality, otherNeeds, otherSensitive);
  }

  ResidentRegistration livingIn(String other) {
    return with(other, needs, sensitive);
  }

  private ResidentRegistration with(
      String otherMunicipality, List<Need> otherNeeds, Sensitive otherSensitive) {
    return new ResidentRegistration(
        household,
        names,
        birthDate,
        mail,
        phone,
        language,
        languages,
        languageLevels,
        neverIn,
        otherMunicipality,
        members,
        childrenBirthMonths,
        occupation,
        arrivedIn,
        otherNeeds,
        interests,
        slots,
        onlineOk,
        gender,
        sameGenderOnly,
        plainSubject,
        noCalls,
        quietHours,
        otherSensitive,
        consents);
  }

  @Override
  public String toString() {
    return "ResidentRegistration[hidden]";
  }
}
