package jp.otonari.intake.volunteer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.otonari.intake.language.KnownLanguage;
import jp.otonari.intake.municipality.KnownMunicipality;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Gender;
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
 * @param needs what the volunteer can help with
 */
record VolunteerRegistration(
    @NotNull @Valid VolunteerNames names,
    @NotNull @Mail String mail,
    @Phone @Nullable String phone,
    @KnownLanguage String language,
    @NotEmpty @Size(max = 10) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownLanguage String> languages,
    @NotNull @KnownMunicipality String municipality,
    @NotNull @Size(max = 100) @UniqueElements(message = "duplicate")
        List<@NotNull @KnownMunicipality String> reach,
    @NotNull @UniqueElements(message = "duplicate") List<@NotNull Slot> slots,
    @NotNull Boolean onlineOk,
    @Nullable Gender gender,
    @NotNull @Min(1) @Max(5) Integer capacity,
    @NotEmpty @UniqueElements(message = "duplicate") List<@NotNull Need> needs,
    @NotNull @Size(max = 15) List<@NotNull YearMonth> childrenBirthMonths,
    @NotNull @Valid Consent consent) {

  private static final String JAPANESE = "ja";

  VolunteerRegistration {
    language = Objects.requireNonNullElse(language, JAPANESE);
  }

  @Override
  public String toString() {
    return "VolunteerRegistration[hidden]";
  }
}
