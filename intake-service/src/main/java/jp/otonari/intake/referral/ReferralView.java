package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a partner learns of a referral: states and days, never who it is. */
record ReferralView(
    String referralId,
    ReferralState state,
    LocalDate receivedOn,
    LocalDate answerBy,
    List<Reached> states) {

  /** On which day, in Japan, a state was reached. */
  record Reached(ReferralState state, LocalDate on) {}

  static ReferralView of(Referral referral, Clock clock) {
    var states =
        referral.steps().stream()
            .map(step -> new Reached(step.state(), LocalDate.ofInstant(step.at(), clock.getZone())))
            .toList();
    return new ReferralView(
        referral.id(), referral.state(), states.getFirst().on(), referral.answerBy(), states);
  }
}
