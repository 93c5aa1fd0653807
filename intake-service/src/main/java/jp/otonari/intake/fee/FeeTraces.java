package jp.otonari.intake.fee;

import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/** Of an erased resident only the money stays: the books must still add up. */
@Component
class FeeTraces implements Traces {

  private final ChargeResident chargeResident;

  FeeTraces(ChargeResident chargeResident) {
    this.chargeResident = chargeResident;
  }

  @Override
  public int forget(String branch, String personId) {
    return chargeResident.forget(personId);
  }
}
