package jp.otonari.intake.referral;

import jp.otonari.intake.duplicate.Belongings;
import org.springframework.stereotype.Component;

/** A referral follows the person into the record that stays. */
@Component
class ReferralsMove implements Belongings {

  private final Referrals referrals;

  ReferralsMove(Referrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public void move(String branch, String from, String to) {
    for (var referral : referrals.about(from)) {
      referrals.change(referral.branch(), referral.id(), one -> one.movedTo(from, to));
    }
  }
}
