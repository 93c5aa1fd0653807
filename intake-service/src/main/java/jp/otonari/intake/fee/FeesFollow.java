package jp.otonari.intake.fee;

import jp.otonari.intake.move.Follows;
import org.springframework.stereotype.Component;

/** Who moves owes the new branch what they have not paid yet. */
@Component
class FeesFollow implements Follows {

  private final ChargeResident chargeResident;

  FeesFollow(ChargeResident chargeResident) {
    this.chargeResident = chargeResident;
  }

  @Override
  public void follow(String personId, String from, String to) {
    chargeResident.follow(personId, from, to);
  }
}
