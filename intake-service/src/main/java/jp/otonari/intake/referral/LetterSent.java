package jp.otonari.intake.referral;

import java.time.Instant;

/** What referrals read of {@code letter.sent.v1}; the other fields pass them by. */
record LetterSent(String personId, String purpose, Instant sentAt) {

  boolean isInvitation() {
    return purpose.equals("invitation");
  }
}
