package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.otonari.notification.letter.Matter.Ending;
import jp.otonari.notification.letter.PairingEnded.Reason;
import org.junit.jupiter.api.Test;

class PairingRulesTests {

  private static final UUID RESIDENT = LetterSamples.READER;
  private static final UUID VOLUNTEER = LetterSamples.PARTNER;
  private static final UUID MEMBER = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);

  @Test
  void a_resident_reads_of_the_lead_and_every_volunteer_of_the_resident() {
    var paused = new PairingPaused(UUID.randomUUID(), RESIDENT, VOLUNTEER, DAY, DAY.plusDays(30));

    assertThat(PairingRules.of(paused, team(VOLUNTEER, MEMBER)))
        .extracting(Told::personId, it -> it.matter().partner().orElseThrow())
        .containsExactlyInAnyOrder(
            tuple(RESIDENT, VOLUNTEER), tuple(VOLUNTEER, RESIDENT), tuple(MEMBER, RESIDENT));
  }

  @Test
  void who_graduated_is_thanked_and_who_ended_early_is_not_told_why() {
    assertThat(PairingRules.of(ended(Reason.GRADUATED), team(VOLUNTEER)))
        .containsExactly(
            new Told(RESIDENT, Purpose.GRADUATION, new Ending(VOLUNTEER, DAY)),
            new Told(VOLUNTEER, Purpose.GRADUATION, new Ending(RESIDENT, DAY)));
    assertThat(PairingRules.of(ended(Reason.OTHER), null))
        .extracting(Told::purpose)
        .containsExactly(Purpose.PAIRING_ENDED, Purpose.PAIRING_ENDED);
  }

  @Test
  void who_had_not_begun_is_told_by_the_withdrawal_and_of_an_erased_person_nobody_writes() {
    assertThat(PairingRules.of(ended(Reason.WITHDRAWN), null)).isEmpty();
    assertThat(PairingRules.of(ended(Reason.WITHDRAWN), team(VOLUNTEER))).hasSize(2);
    assertThat(PairingRules.of(ended(Reason.ERASED), team(VOLUNTEER))).isEmpty();
  }

  @Test
  void where_the_lead_is_erased_the_others_learn_that_it_is_over() {
    assertThat(PairingRules.of(ended(Reason.ERASED), team(VOLUNTEER, MEMBER)))
        .containsExactly(new Told(MEMBER, Purpose.PAIRING_ENDED, new Ending(RESIDENT, DAY)));
  }

  @Test
  void who_is_still_asked_to_come_into_the_team_is_asked_no_more() {
    var team =
        new Team(
            UUID.randomUUID(), "tokyo", 4, RESIDENT, Set.of(VOLUNTEER), Set.of(MEMBER), null, null);

    assertThat(PairingRules.of(ended(Reason.GRADUATED), team))
        .extracting(Told::personId, Told::purpose)
        .containsExactly(
            tuple(RESIDENT, Purpose.GRADUATION),
            tuple(VOLUNTEER, Purpose.GRADUATION),
            tuple(MEMBER, Purpose.PROPOSAL_WITHDRAWN));
  }

  private static PairingEnded ended(Reason reason) {
    return new PairingEnded(UUID.randomUUID(), RESIDENT, VOLUNTEER, reason, DAY);
  }

  private static Team team(UUID... volunteers) {
    return new Team(UUID.randomUUID(), "tokyo", 4, RESIDENT, Set.of(volunteers), null, null, null);
  }
}
