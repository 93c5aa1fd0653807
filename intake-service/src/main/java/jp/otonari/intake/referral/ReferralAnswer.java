package jp.otonari.intake.referral;

/** What became of a partner's request to refer somebody. */
sealed interface ReferralAnswer {

  /** The referral is new. */
  record Received(Referral referral) implements ReferralAnswer {}

  /** The same was asked before, and the referral stands so. */
  record Known(Referral referral) implements ReferralAnswer {}

  /** The key was used for another person. */
  record KeyUsed() implements ReferralAnswer {}

  /** The consent cannot be of that day. */
  record NotAgreed() implements ReferralAnswer {}
}
