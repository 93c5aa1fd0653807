package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a referral: states and days, never who it is.
 *
 * @param reference the partner's own
 * @param partnerId only told to the office
 */
record ReferralView(
    String referralId,
    @Nullable String reference,
    ReferralState state,
    LocalDate receivedOn,
    LocalDate answerBy,
    List<Reached> states,
    @Nullable String partnerId) {

  /** On which day, in Japan, a state was reached. */
  record Reached(ReferralState state, LocalDate on) {}

  static ReferralView forPartner(Referral referral, Clock clock) {
    return of(referral, clock, null);
  }

  static ReferralView forOffice(Referral referral, Clock clock) {
    return of(referral, clock, referral.partnerId());
  }

  private static ReferralView of(Referral referral, Clock clock, @Nullable String partner) {
    var states =
        referral.steps().stream()
            .map(step -> new Reached(step.state(), LocalDate.ofInstant(step.at(), clock.getZone())))
            .toList();
    return new ReferralView(
        referral.id(),
        referral.reference(),
        referral.state(),
        LocalDate.ofInstant(referral.receivedAt(), clock.getZone()),
        referral.answerBy(),
        states,
        partner);
  }
}
