package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.LetterSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  @ParameterizedTest
  @CsvSource({"uk, uk", "ja-simple, ja", "mn, en", "fa-AF, FA-af"})
  void a_letter_in_a_language_that_a_person_never_wants_is_refused(String language, String never) {
    assertThat(Objections.to(LetterSamples.proposal(), reader(language, never), TODAY))
        .contains("never-in-language");
  }

  @ParameterizedTest
  @CsvSource({"uk, ru", "ja, ja-simple", "en, e"})
  void another_language_is_no_ground(String language, String never) {
    assertThat(Objections.to(LetterSamples.proposal(), reader(language, never), TODAY)).isEmpty();
  }

  @Test
  void a_proposal_goes_until_its_last_day_and_not_after() {
    var lastDay = LocalDate.of(2026, 4, 24);

    assertThat(Objections.to(LetterSamples.proposal(), reader("uk", "ru"), lastDay)).isEmpty();
    assertThat(Objections.to(LetterSamples.proposal(), reader("uk", "ru"), lastDay.plusDays(1)))
        .contains("too-late");
  }

  @Test
  void nothing_goes_to_what_is_no_address() {
    var nowhere =
        new Contact(
            LetterSamples.READER,
            "tokyo",
            1,
            Role.RESIDENT,
            "Olena",
            "no address",
            "uk",
            List.of(),
            false,
            null);

    assertThat(Objections.to(LetterSamples.registration(), nowhere, TODAY)).contains("bad-address");
  }

  private static Contact reader(String language, String never) {
    return new Contact(
        LetterSamples.READER,
        "tokyo",
        1,
        Role.RESIDENT,
        "Olena",
        "olena@example.org",
        language,
        List.of(never),
        false,
        null);
  }
}
