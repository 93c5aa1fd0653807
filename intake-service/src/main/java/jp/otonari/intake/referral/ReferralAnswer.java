package jp.otonari.intake.referral;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;

/** What became of a request about a referral. */
sealed interface ReferralAnswer {

  /** The referral is new. */
  record Received(Referral referral) implements ReferralAnswer {}

  /** The referral stands so; it may have stood so before. */
  record Kept(Referral referral) implements ReferralAnswer {}

  /** Something cannot be. */
  record Invalid(List<FieldProblem> problems) implements ReferralAnswer {}

  /** The key was used for another person. */
  record KeyUsed() implements ReferralAnswer {}

  /** It is too late for that. */
  record Over() implements ReferralAnswer {}

  /** There is none of this id that the caller may see. */
  record NoSuchReferral() implements ReferralAnswer {}
}
