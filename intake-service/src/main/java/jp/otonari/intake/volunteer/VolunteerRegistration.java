package jp.otonari.intake.volunteer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.language.LanguageLevels;
import jp.otonari.intake.language.Level;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Ages;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Interest;
import jp.otonari.intake.person.Mail;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Phone;
import jp.otonari.intake.person.Slot;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer tells us at registration; checked at the border and kept as given.
 *
 * @param language of letters; Japanese when not given
 * @param reach further municipalities to which the volunteer can go
 * @param capacity how many residents the volunteer can look after at once
 * @param duties which the volunteer can take in a team
 * @param needs what the volunteer can help with
 * @param away days on which the volunteer cannot meet anybody new
 */
record VolunteerRegistration(
    @NotNull @Valid VolunteerNames names,
    @Nullable LocalDate birthDate,
    @NotNull @Mail String mail,
    @Phone @Nullable String phone,
    @KnownLanguage String language,
    @NotEmpty @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> languages,
    Map<String, @NotNull Level> languageLevels,
    @NotNull @KnownMunicipality String municipality,
    @NotNull @Size(max = 100) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownMunicipality String> reach,
    @NotNull @UniqueElements(message = "duplicate") List<@NotNull Slot> slots,
    @NotNull Boolean onlineOk,
    @Nullable Gender gender,
    @NotNull @Min(1) @Max(5) Integer capacity,
    @NotEmpty @UniqueElements(message = "duplicate") List<@NotNull Need> needs,
    @UniqueElements(message = "duplicate") List<@NotNull Duty> duties,
    @UniqueElements(message = "duplicate") List<@NotNull Interest> interests,
    @NotNull @Size(max = 15) List<@NotNull YearMonth> childrenBirthMonths,
    @Size(max = 20) @UniqueElements(message = "duplicate") List<@NotNull @Valid Away> away,
    @NotEmpty List<@NotNull @Valid Consent> consents) {

  private static final String JAPANESE = "ja";

  VolunteerRegistration {
    language = Objects.requireNonNullElse(language, JAPANESE);
    languageLevels = Objects.requireNonNullElse(languageLevels, Map.of());
    duties = Objects.requireNonNullElse(duties, List.of());
    interests = Objects.requireNonNullElse(interests, List.of());
    away = Objects.requireNonNullElse(away, List.of());
  }

  /** What is wrong although each field alone is right. */
  List<FieldProblem> problems(LocalDate today) {
    return Stream.of(
            Ages.impossible(childrenBirthMonths, today),
            Ages.impossibleBirthDate(birthDate, today),
            LanguageLevels.problems(languageLevels, languages),
            Away.problems(away, today),
            Consent.problems(consents, false))
        .flatMap(List::stream)
        .toList();
  }

  VolunteerRegistration livingIn(String other) {
    return new VolunteerRegistration(
        names,
        birthDate,
        mail,
        phone,
        language,
        languages,
        languageLevels,
        other,
        reach,
        slots,
        onlineOk,
        gender,
        capacity,
        needs,
        duties,
        interests,
        childrenBirthMonths,
        away,
        consents);
  }

  @Override
  public String toString() {
    return "VolunteerRegistration[hidden]";
  }
}
