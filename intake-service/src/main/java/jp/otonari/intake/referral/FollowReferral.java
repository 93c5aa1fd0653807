package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.otonari.intake.erasure.ErasePerson;
import jp.otonari.intake.person.People;
import jp.otonari.intake.referral.ReferralAnswer.Kept;
import jp.otonari.intake.referral.ReferralAnswer.NoSuchReferral;
import jp.otonari.intake.referral.ReferralAnswer.Over;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes a referral from state to state. What the partner told of the person is erased as soon as
 * the person has registered, has declined, or has not answered in time.
 */
@Component
public class FollowReferral {

  private static final String RETENTION = "retention";

  private final Referrals referrals;
  private final Invitees invitees;
  private final People people;
  private final ErasePerson erasePerson;
  private final Clock clock;

  FollowReferral(
      Referrals referrals, Invitees invitees, People people, ErasePerson erasePerson, Clock clock) {
    this.referrals = referrals;
    this.invitees = invitees;
    this.people = people;
    this.erasePerson = erasePerson;
    this.clock = clock;
  }

  /** The letter has gone, or the office has called. */
  ReferralAnswer invited(String branch, String id, Instant at) {
    return referrals
        .find(branch, id)
        .map(referral -> go(referral, ReferralState.INVITED, at))
        .orElseGet(NoSuchReferral::new);
  }

  /** The person wants to, and will register under this id; or has done so already. */
  ReferralAnswer accept(String branch, String id, String resident) {
    var known = referrals.find(branch, id).orElse(null);
    if (known == null) {
      return new NoSuchReferral();
    }
    if (!known.isOpen()) {
      return new Over();
    }
    var accepted = referrals.keep(known.as(resident));
    return people.hold(branch, resident)
        ? go(accepted, ReferralState.REGISTERED, clock.instant())
        : new Kept(accepted);
  }

  ReferralAnswer decline(String branch, String id) {
    return referrals
        .find(branch, id)
        .map(referral -> go(referral, ReferralState.DECLINED, clock.instant()))
        .orElseGet(NoSuchReferral::new);
  }

  public void registered(String branch, String resident) {
    ofResident(branch, resident, ReferralState.REGISTERED);
  }

  public void paired(String branch, String resident) {
    ofResident(branch, resident, ReferralState.PAIRED);
  }

  public void ended(String branch, String resident) {
    ofResident(branch, resident, ReferralState.ENDED);
  }

  /** Also erases what a crash has left behind an answer. */
  @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
  void expire() {
    referrals
        .overdue(LocalDate.now(clock))
        .forEach(referral -> go(referral, ReferralState.EXPIRED, clock.instant()));
    for (var invitee : invitees.all()) {
      if (referrals.find(invitee.branch(), invitee.id()).filter(Referral::isOpen).isEmpty()) {
        erasePerson.forget(invitee.branch(), invitee.id(), RETENTION);
      }
    }
  }

  private void ofResident(String branch, String resident, ReferralState next) {
    Optional<Referral> found = referrals.ofResident(branch, resident);
    found.ifPresent(referral -> go(referral, next, clock.instant()));
  }

  private ReferralAnswer go(Referral referral, ReferralState next, Instant at) {
    if (!referral.state().leadsTo(next)) {
      return referral.state() == next ? new Kept(referral) : new Over();
    }
    try {
      var kept = referrals.keep(referral.to(next, at));
      if (!kept.isOpen() && invitees.holds(kept.id())) {
        erasePerson.forget(kept.branch(), kept.id(), RETENTION);
      }
      return new Kept(kept);
    } catch (OptimisticLockingFailureException _) {
      return referrals
          .find(referral.branch(), referral.id())
          .map(newer -> go(newer, next, at))
          .orElseGet(NoSuchReferral::new);
    }
  }
}
