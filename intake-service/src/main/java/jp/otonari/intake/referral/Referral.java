package jp.otonari.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a partner has referred somebody, and how far that is. Nothing in it tells who it is: the
 * person's data lie with the {@link Invitee} and go when they are not needed any more.
 *
 * @param reference the partner's own
 * @param answerBy the last day on which the person may answer
 * @param residentId under which the person registers
 */
@Document("referrals")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'partnerId': 1, 'receivedAt': -1}")
@CompoundIndex(name = "open", def = "{'state': 1, 'answerBy': 1}")
record Referral(
    @Id String id,
    @Version long version,
    String branch,
    String partnerId,
    @Nullable String reference,
    ReferralState state,
    Instant receivedAt,
    LocalDate answerBy,
    @Indexed @Nullable String residentId,
    List<Step> steps) {

  /** When a state was reached. */
  record Step(ReferralState state, Instant at) {}

  static Referral received(
      String id,
      String branch,
      String partner,
      @Nullable String reference,
      Instant now,
      LocalDate answerBy) {
    var step = new Step(ReferralState.RECEIVED, now);
    return new Referral(
        id, 0, branch, partner, reference, step.state(), now, answerBy, null, List.of(step));
  }

  Referral to(ReferralState next, Instant now) {
    var taken = Stream.concat(steps.stream(), Stream.of(new Step(next, now))).toList();
    return new Referral(
        id, version, branch, partnerId, reference, next, receivedAt, answerBy, residentId, taken);
  }

  Referral as(String resident) {
    return new Referral(
        id, version, branch, partnerId, reference, state, receivedAt, answerBy, resident, steps);
  }

  boolean isOpen() {
    return ReferralState.OPEN.contains(state);
  }
}
