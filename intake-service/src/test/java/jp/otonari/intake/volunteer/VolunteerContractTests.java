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
    for (var event : List.of("volunteer-cleared/v1", "volunteer-changed/v1")) {
      var contract = Contract.of(event);
      contract.isWrittenAs(told(misaki(Gender.WOMAN, List.of())));
      contract.isWrittenAs(told(misaki(null, List.of(new Away(TODAY, TODAY.plusDays(3))))));
    }
  }

  @Test
  void pauses_leaving_and_reminders_keep_their_contracts() {
    var id = UUID.randomUUID().toString();

    Contract.of("volunteer-paused/v1").isWrittenAs(new VolunteerPaused(id, 5, TODAY));
    Contract.of("volunteer-withdrawn/v1").isWrittenAs(new VolunteerWithdrawn(id, 6, TODAY, null));
    Contract.of("volunteer-withdrawn/v1")
        .isWrittenAs(new VolunteerWithdrawn(id, 6, TODAY, "chiba"));
    Contract.of("volunteer-clearance-ending/v1")
        .isWrittenAs(new ClearanceEnding(id, 7, TODAY.plusDays(60), 60));
  }

  private static VolunteerCleared told(Volunteer misaki) {
    return VolunteerCleared.of(misaki, misaki.registration(), TODAY, TODAY.plusYears(3));
  }

  @Test
  void contact_changed_keeps_its_contract() {
    var misaki = misaki(null, List.of());

    Contract.of("contact-changed/v1")
        .isWrittenAs(Volunteer.contact(misaki.id(), 3, misaki.registration()));
  }

  @Test
  void a_log_line_does_not_tell_who_it_is() {
    var misaki = misaki(null, List.of());

    assertThat(misaki + "" + misaki.registration() + misaki.registration().names() + misaki.card())
        .doesNotContain("美咲", "ミサキ", "example", "0000");
  }

  private static Volunteer misaki(@Nullable Gender gender, List<Away> away) {
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
            List.of(Duty.SCHOOL, Duty.HEALTH),
            List.of(Interest.GARDEN),
            List.of(YearMonth.of(2023, 5)),
            away,
            List.of(new Consent(Consent.Purpose.PROGRAMME, "2026-04", "ja")));
    var id = UUID.randomUUID().toString();
    return Volunteer.applicant(
        id,
        "tokyo",
        given,
        Screening.begin(Instant.EPOCH, "registration-form"),
        Instant.EPOCH,
        List.of());
  }
}
