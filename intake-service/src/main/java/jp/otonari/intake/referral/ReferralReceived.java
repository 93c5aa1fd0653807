package jp.otonari.intake.referral;

import java.time.LocalDate;

/**
 * Written to {@code referral.received.v1}: somebody is to be asked whether they want to register.
 *
 * @param referralId stands for the person until they have answered
 * @param referredBy the organisation, as the person knows it
 * @param answerBy the last day on which the person may answer
 */
record ReferralReceived(String referralId, String referredBy, LocalDate answerBy) {

  static final String TOPIC = "referrals.v1";
  static final String TYPE = "referral.received.v1";
}
