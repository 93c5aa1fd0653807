package jp.otonari.notification.letter;

import java.time.Instant;
import java.util.UUID;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterContractTests {

  private static final UUID ID = UUID.fromString("6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d");

  @ParameterizedTest
  @EnumSource
  void writes_letter_sent(Purpose purpose) {
    Contract.of("letter-sent/v1")
        .isWrittenAs(new LetterSent(ID, ID, purpose, "event-1", Instant.EPOCH));
  }

  @ParameterizedTest
  @EnumSource
  void writes_letter_refused(Purpose purpose) {
    Contract.of("letter-refused/v1")
        .isWrittenAs(new LetterRefused(ID, ID, purpose, "event-1", "bad-address"));
  }

  @Test
  void reads_resident_registered() {
    Contract.of("resident-registered/v1").isReadBy(ResidentRegistered.class);
  }

  @Test
  void reads_referral_received() {
    Contract.of("referral-received/v1").isReadBy(ReferralReceived.class);
  }

  @Test
  void reads_volunteer_cleared() {
    Contract.of("volunteer-cleared/v1").isReadBy(VolunteerCleared.class);
  }

  @Test
  void reads_volunteer_clearance_ending() {
    Contract.of("volunteer-clearance-ending/v1").isReadBy(ClearanceEnding.class);
  }

  @Test
  void reads_my_data_requested() {
    Contract.of("my-data-requested/v1").isReadBy(MyDataRequested.class);
  }

  @Test
  void reads_move_asked_and_move_done() {
    Contract.of("move-asked/v1").isReadBy(MoveAsked.class);
    Contract.of("move-done/v1").isReadBy(MoveDone.class);
  }

  @Test
  void reads_checkin_due() {
    Contract.of("checkin-due/v1").isReadBy(CheckinDue.class);
  }

  @Test
  void reads_checkin_overdue() {
    Contract.of("checkin-overdue/v1").isReadBy(CheckinDue.class);
  }

  @Test
  void reads_pairing_proposed() {
    Contract.of("pairing-proposed/v1").isReadBy(PairingProposed.class);
  }

  @Test
  void reads_proposal_withdrawn() {
    Contract.of("proposal-withdrawn/v1").isReadBy(ProposalWithdrawn.class);
  }

  @Test
  void reads_pairing_introduced() {
    Contract.of("pairing-introduced/v1").isReadBy(PairingIntroduced.class);
  }

  @Test
  void reads_pairing_started() {
    Contract.of("pairing-started/v1").isReadBy(PairingStarted.class);
  }

  @Test
  void reads_what_becomes_of_a_pair() {
    Contract.of("pairing-paused/v1").isReadBy(PairingPaused.class);
    Contract.of("pairing-resumed/v1").isReadBy(PairingResumed.class);
    Contract.of("pairing-extended/v1").isReadBy(PairingExtended.class);
    Contract.of("pairing-ended/v1").isReadBy(PairingEnded.class);
  }

  @Test
  void reads_team_changed() {
    Contract.of("team-changed/v1").isReadBy(TeamChanged.class);
  }
}
