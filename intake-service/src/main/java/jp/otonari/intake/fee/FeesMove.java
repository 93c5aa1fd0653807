package jp.otonari.intake.fee;

import jp.otonari.intake.duplicate.Belongings;
import org.springframework.stereotype.Component;

/** Of two records that become one, the fees are those of one person. */
@Component
class FeesMove implements Belongings {

  private final ChargeResident chargeResident;

  FeesMove(ChargeResident chargeResident) {
    this.chargeResident = chargeResident;
  }

  @Override
  public void move(String branch, String from, String to) {
    chargeResident.handOver(from, to);
  }
}
