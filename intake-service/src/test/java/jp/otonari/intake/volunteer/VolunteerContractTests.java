package jp.otonari.intake.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.intake.language.Level;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Interest;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Slot;
import jp.otonari.testing.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VolunteerContractTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  @Test
  void volunteer_cleared_keeps_its_contract() {
    var contract = Contract.of("volunteer-cleared/v1");

    contract.isWrittenAs(VolunteerCleared.of(misaki(Gender.WOMAN), TODAY, TODAY.plusYears(3)));
    contract.isWrittenAs(VolunteerCleared.of(misaki(null), TODAY, TODAY.plusYears(3)));
  }

  @Test
  void contact_changed_keeps_its_contract() {
    var misaki = misaki(null);

    Contract.of("contact-changed/v1")
        .isWrittenAs(Volunteer.contact(misaki.id(), misaki.registration()));
  }

  @Test
  void a_log_line_does_not_tell_who_it_is() {
    var misaki = misaki(null);

    assertThat(misaki + "" + misaki.registration() + misaki.registration().names() + misaki.card())
        .doesNotContain("美咲", "ミサキ", "example", "0000");
  }

  private static Volunteer misaki(@Nullable Gender gender) {
    var given =
        new VolunteerRegistration(
            new VolunteerNames("佐藤 美咲", "サトウ ミサキ", "美咲さん"),
            null,
            "misaki@example.jp",
            "090-0000-0000",
            "ja",
            List.of("ja", "en"),
            Map.of("en", Level.B2),
            "13108",
            List.of("13107"),
            List.of(Slot.SAT_AM, Slot.WED_EVE),
            true,
            gender,
            1,
            List.of(Need.CHILD_REARING, Need.PREGNANCY),
            List.of(Duty.SCHOOL),
            List.of(Interest.GARDEN),
            List.of(YearMonth.of(2023, 5)),
            List.of(new Consent(Consent.Purpose.PROGRAMME, "2026-04", "ja")));
    var id = UUID.randomUUID().toString();
    return Volunteer.applicant(
        id, "tokyo", given, Screening.begin(TODAY, "registration-form"), Instant.EPOCH, List.of());
  }
}
