package jp.otonari.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a partner has referred somebody, and how far that is. Nothing in it tells who it is: the
 * person's data lie with the {@link Invitee} and go when they are not needed any more.
 *
 * @param agreed what the partner states about the person's consent
 * @param answerBy the last day on which the person may answer
 * @param residentIds under which the person has begun to register
 */
@Document("referrals")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'partnerId': 1, 'receivedAt': -1}")
@CompoundIndex(name = "open", def = "{'state': 1, 'answerBy': 1}")
record Referral(
    @Id String id,
    @Version long version,
    String branch,
    String partnerId,
    Agreed agreed,
    ReferralState state,
    Instant receivedAt,
    LocalDate answerBy,
    @Indexed List<String> residentIds,
    List<Step> steps) {

  /** When a state was reached. */
  record Step(ReferralState state, Instant at) {}

  static Referral received(
      String id, String branch, String partner, Agreed agreed, Instant now, LocalDate answerBy) {
    var step = new Step(ReferralState.RECEIVED, now);
    return new Referral(
        id, 0, branch, partner, agreed, step.state(), now, answerBy, List.of(), List.of(step));
  }

  /** The same, where the way does not lead there. */
  Referral to(ReferralState next, Instant now) {
    return state.leadsTo(next)
        ? new Referral(
            id,
            version,
            branch,
            partnerId,
            agreed,
            next,
            receivedAt,
            answerBy,
            residentIds,
            Stream.concat(steps.stream(), Stream.of(new Step(next, now))).toList())
        : this;
  }

  /** The same, when it is too late to begin. */
  Referral begun(String resident) {
    return isOpen() && !residentIds.contains(resident)
        ? with(Stream.concat(residentIds.stream(), Stream.of(resident)).toList())
        : this;
  }

  /** A person is erased: who has not answered does not want to, who took part is gone. */
  Referral without(String person, Instant now) {
    if (person.equals(id)) {
      return to(ReferralState.DECLINED, now);
    }
    var others = residentIds.stream().filter(one -> !one.equals(person)).toList();
    return others.equals(residentIds) ? this : with(others).to(ReferralState.ENDED, now);
  }

  /** The record of the person went into another. */
  Referral movedTo(String former, String survivor) {
    return residentIds.contains(former)
        ? with(
            residentIds.stream()
                .map(one -> one.equals(former) ? survivor : one)
                .distinct()
                .toList())
        : this;
  }

  private Referral with(List<String> residents) {
    return new Referral(
        id, version, branch, partnerId, agreed, state, receivedAt, answerBy, residents, steps);
  }

  boolean isOpen() {
    return ReferralState.OPEN.contains(state);
  }
}
