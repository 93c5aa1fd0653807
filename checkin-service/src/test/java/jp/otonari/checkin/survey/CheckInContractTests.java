package jp.otonari.checkin.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.checkin.schedule.Kind;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class CheckInContractTests {

  private static final UUID ID = UUID.fromString("3b0c5a4e-2f1d-3f6a-9c1e-7a52d5f0a101");

  @Test
  void reads_pairing_started() {
    Contract.of("pairing-started/v1").isReadBy(PairingStarted.class);
  }

  @Test
  void reads_pairing_ended_whatever_the_reason() {
    Contract.of("pairing-ended/v1").isReadBy(PairingEnded.class);
  }

  @Test
  void reads_of_pauses_and_extensions() {
    Contract.of("pairing-paused/v1").isReadBy(PairingPaused.class);
    Contract.of("pairing-resumed/v1").isReadBy(PairingResumed.class);
    Contract.of("pairing-extended/v1").isReadBy(PairingExtended.class);
  }

  @Test
  void reads_who_is_in_a_team() {
    Contract.of("team-changed/v1").isReadBy(TeamChanged.class);
  }

  @Test
  void reads_who_is_erased() {
    Contract.of("resident-erased/v1").isReadBy(ResidentErased.class);
    Contract.of("volunteer-erased/v1").isReadBy(VolunteerErased.class);
  }

  @Test
  void writes_erasure_receipted() {
    Contract.of("erasure-receipted/v1").isWrittenAs(new ErasureReceipted(ID, "checkin", 2, now()));
  }

  @Test
  void writes_checkin_due() {
    Contract.of("checkin-due/v1").isWrittenAs(asked());
  }

  @Test
  void writes_checkin_overdue() {
    Contract.of("checkin-overdue/v1").isWrittenAs(asked());
  }

  @Test
  void writes_checkin_recorded_with_and_without_a_wish() {
    Contract.of("checkin-recorded/v1")
        .isWrittenAs(
            new CheckInRecorded(
                ID, ID, ID, Side.RESIDENT, Kind.MONTHLY, true, Feeling.WORRIED, null, now()));
    Contract.of("checkin-recorded/v1")
        .isWrittenAs(
            new CheckInRecorded(
                ID,
                ID,
                ID,
                Side.VOLUNTEER,
                Kind.END_OR_EXTEND,
                false,
                Feeling.GOOD,
                Wish.END,
                now()));
  }

  private static CheckInAsked asked() {
    var day = LocalDate.parse("2026-04-17");
    return new CheckInAsked(ID, ID, ID, ID, ID, Side.VOLUNTEER, Kind.DAY_7, day, day.plusDays(7));
  }

  private static Instant now() {
    return Instant.parse("2026-04-18T00:12:30Z");
  }
}
