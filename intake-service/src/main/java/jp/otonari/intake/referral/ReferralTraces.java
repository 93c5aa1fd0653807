package jp.otonari.intake.referral;

import java.time.Clock;
import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/** Of an erased person a referral keeps nothing but its states. */
@Component
class ReferralTraces implements Traces {

  private final Referrals referrals;
  private final Clock clock;

  ReferralTraces(Referrals referrals, Clock clock) {
    this.referrals = referrals;
    this.clock = clock;
  }

  @Override
  public int forget(String branch, String personId) {
    var known = referrals.about(personId);
    for (var referral : known) {
      referrals.change(
          referral.branch(), referral.id(), one -> one.without(personId, clock.instant()));
    }
    return (int) known.stream().filter(one -> one.residentIds().contains(personId)).count();
  }
}
