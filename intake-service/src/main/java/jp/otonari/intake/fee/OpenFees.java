package jp.otonari.intake.fee;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import jp.otonari.intake.retention.Hold;
import org.springframework.stereotype.Component;

/** Who still owes something is not erased by the calendar. */
@Component
class OpenFees implements Hold {

  private final Fees fees;

  OpenFees(Fees fees) {
    this.fees = fees;
  }

  @Override
  public Why why() {
    return Why.FEE;
  }

  @Override
  public Set<String> among(String branch, Set<String> personIds) {
    return fees.due(branch, personIds).stream().map(Fee::residentId).collect(toSet());
  }
}
