package jp.otonari.intake.referral;

import java.time.LocalDate;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class ReferralContractTests {

  private static final String ID = "5b0c1f1e-8f0e-4c59-9d5e-5e1f0a2b3c4d";
  private static final LocalDate DAY = LocalDate.parse("2026-05-10");

  @Test
  void writes_referral_received() {
    Contract.of("referral-received/v1").isWrittenAs(new ReferralReceived(ID, "Support", DAY));
  }

  @Test
  void writes_resident_erased() {
    Contract.of("resident-erased/v1").isWrittenAs(new InviteeErased(ID, 2, DAY));
  }

  @Test
  void reads_letter_sent() {
    Contract.of("letter-sent/v1").isReadBy(LetterSent.class);
  }
}
