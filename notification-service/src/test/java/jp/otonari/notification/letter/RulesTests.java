package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.Checkin;
import org.junit.jupiter.api.Test;

class RulesTests {

  private static final UUID RESIDENT = LetterSamples.READER;

  private static final UUID VOLUNTEER = LetterSamples.PARTNER;

  private static final UUID REF = UUID.randomUUID();

  private static final LocalDate DAY = LocalDate.of(2026, 4, 24);

  @Test
  void a_checkin_asks_one_person_about_the_other() {
    var asked = new CheckinDue(REF, RESIDENT, VOLUNTEER, VOLUNTEER, CheckinKind.DAY_7, DAY);

    assertThat(Rules.CHECKIN_IS_DUE.apply(asked))
        .containsExactly(
            new Told(
                VOLUNTEER, Purpose.CHECKIN, new Checkin(REF, RESIDENT, CheckinKind.DAY_7, DAY)));
    assertThat(Rules.CHECKIN_IS_OVERDUE.apply(asked))
        .extracting(Told::purpose)
        .containsExactly(Purpose.CHECKIN_REMINDER);
  }

  @Test
  void a_letter_is_the_same_letter_for_the_same_event_person_and_purpose() {
    assertThat(Letter.idOf("e1", RESIDENT, Purpose.PROPOSAL))
        .isEqualTo(Letter.idOf("e1", RESIDENT, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e2", RESIDENT, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e1", VOLUNTEER, Purpose.PROPOSAL))
        .isNotEqualTo(Letter.idOf("e1", RESIDENT, Purpose.CHECKIN));
  }
}
