package jp.otonari.intake.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.otonari.intake.erasure.ErasePerson;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes a referral from state to state. What the partner told of the person is erased as soon as
 * the person has registered or has not answered in time; who declines erases it themselves.
 */
@Component
public class FollowReferral {

  private final Referrals referrals;
  private final Invitees invitees;
  private final ErasePerson erasePerson;
  private final Clock clock;

  FollowReferral(Referrals referrals, Invitees invitees, ErasePerson erasePerson, Clock clock) {
    this.referrals = referrals;
    this.invitees = invitees;
    this.erasePerson = erasePerson;
    this.clock = clock;
  }

  /** The letter has gone. */
  void invited(String branch, String id, Instant at) {
    referrals.change(branch, id, referral -> referral.to(ReferralState.INVITED, at));
  }

  /** The person begins to register under this id; none when it is too late for that. */
  Optional<Referral> begun(String branch, String id, String resident) {
    return referrals
        .change(branch, id, referral -> referral.begun(resident))
        .filter(referral -> referral.residentIds().contains(resident));
  }

  public void registered(String resident) {
    ofResident(resident, ReferralState.REGISTERED);
  }

  public void paired(String resident) {
    ofResident(resident, ReferralState.PAIRED);
  }

  public void waitsAgain(String resident) {
    ofResident(resident, ReferralState.WAITING);
  }

  public void graduated(String resident) {
    ofResident(resident, ReferralState.ENDED);
  }

  public void left(String resident) {
    ofResident(resident, ReferralState.ENDED);
  }

  /** Also erases what a crash has left behind an answer. */
  @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
  void expire() {
    referrals.overdue(LocalDate.now(clock)).forEach(late -> go(late, ReferralState.EXPIRED));
    for (var invitee : invitees.all()) {
      if (referrals.find(invitee.branch(), invitee.id()).filter(Referral::isOpen).isEmpty()) {
        erasePerson.retentionOver(invitee.branch(), invitee.id());
      }
    }
  }

  private void ofResident(String resident, ReferralState next) {
    referrals.about(resident).stream()
        .filter(referral -> referral.residentIds().contains(resident))
        .forEach(referral -> go(referral, next));
  }

  private void go(Referral referral, ReferralState next) {
    var branch = referral.branch();
    var id = referral.id();
    var kept = referrals.change(branch, id, one -> one.to(next, clock.instant()));
    if (kept.filter(Referral::isOpen).isEmpty() && invitees.find(branch, id).isPresent()) {
      erasePerson.retentionOver(branch, id);
    }
  }
}
