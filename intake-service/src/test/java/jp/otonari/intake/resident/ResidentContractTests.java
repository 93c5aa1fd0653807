package jp.otonari.intake.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

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
import jp.otonari.intake.person.QuietHours;
import jp.otonari.intake.person.Slot;
import jp.otonari.testing.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResidentContractTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private static final String ID = UUID.randomUUID().toString();

  @Test
  void resident_registered_keeps_its_contract() {
    var contract = Contract.of("resident-registered/v1");

    contract.isWrittenAs(told(olena(Gender.WOMAN, "uk")));
    contract.isWrittenAs(told(olena(null, "uk")));
    contract.isWrittenAs(told(olena(null, "uk")).ofImported());
  }

  @Test
  void resident_withdrawn_and_erased_keep_their_contracts() {
    Contract.of("resident-withdrawn/v1").isWrittenAs(new ResidentWithdrawn(ID, 2, TODAY, null));
    Contract.of("resident-withdrawn/v1").isWrittenAs(new ResidentWithdrawn(ID, 2, TODAY, "chiba"));
    Contract.of("resident-erased/v1").isWrittenAs(new ResidentErased(ID, 3, TODAY));
    Contract.of("resident-changed/v1").isWrittenAs(told(olena(Gender.WOMAN, "uk")));
  }

  private static ResidentRegistered told(ResidentRegistration given) {
    return ResidentRegistered.of(ID, 1, given, TODAY, TODAY);
  }

  @Test
  void contact_changed_keeps_its_contract() {
    Contract.of("contact-changed/v1")
        .isWrittenAs(Resident.contact(ID, 2, olena(Gender.WOMAN, "uk")));
  }

  @Test
  void wishes_that_cannot_both_be_met_are_named() {
    assertThat(FormRules.problems(olena(Gender.WOMAN, "uk"), TODAY)).isEmpty();
    assertThat(FormRules.problems(olena(null, "ru"), TODAY))
        .extracting("field", "code")
        .containsExactly(tuple("language", "never-in"), tuple("gender", "required"));
  }

  @Test
  void a_log_line_does_not_tell_who_it_is() {
    var given = olena(Gender.WOMAN, "uk");
    var step = new StatusStep(ResidentStatus.WAITING, Instant.EPOCH, "asthma", "asthma");
    var olena = Resident.newcomer(ID, "tokyo", given, null, step, TODAY, List.of());

    assertThat(olena + "" + given + given.names() + olena.card() + given.sensitive() + step)
        .doesNotContainIgnoringCase("olena", "Олена", "オレーナ", "example", "0000", "asthma");
    assertThat(given.members().toString()).doesNotContain("Nina");
  }

  private static ResidentRegistration olena(@Nullable Gender gender, String language) {
    return new ResidentRegistration(
        Household.DISPLACED,
        new ResidentNames("KOVALENKO OLENA", "Коваленко Олена", null, "コヴァレンコ オレーナ", "オレーナさん"),
        LocalDate.of(1990, 1, 1),
        "olena@example.org",
        "090-0000-0000",
        language,
        List.of("uk", "en"),
        Map.of("en", Level.B1),
        List.of("ru"),
        "13108",
        List.of(new Member(Member.Relation.PARENT, "Nina")),
        List.of(YearMonth.of(2023, 5)),
        null,
        YearMonth.of(2025, 3),
        List.of(Need.DAILY_LIFE, Need.HEALTH, Need.PREGNANCY),
        List.of(Interest.COOKING),
        List.of(Slot.SAT_AM),
        true,
        gender,
        true,
        true,
        true,
        new QuietHours("21:00", "07:00"),
        new Sensitive(LocalDate.of(2026, 9, 1), "asthma", "fled from Kharkiv"),
        List.of(
            new Consent(Consent.Purpose.PROGRAMME, "2026-04", "uk"),
            new Consent(Consent.Purpose.SENSITIVE, "2026-04", "uk")));
  }
}
