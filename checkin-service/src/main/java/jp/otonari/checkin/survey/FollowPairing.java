package jp.otonari.checkin.survey;

import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.otonari.defaults.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Keeps the check-ins of a pairing in step with its course. First what an event tells is kept, then
 * the plan is made to fit all that is known: so each event may come again, and finishes then what a
 * crash cut short.
 */
@Component
class FollowPairing {

  private final Courses courses;
  private final PlanCheckIns planCheckIns;
  private final CloseCheckIns closeCheckIns;

  FollowPairing(Courses courses, PlanCheckIns planCheckIns, CloseCheckIns closeCheckIns) {
    this.courses = courses;
    this.planCheckIns = planCheckIns;
    this.closeCheckIns = closeCheckIns;
  }

  void started(Received<PairingStarted> event) {
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  void paused(Received<PairingPaused> event) {
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  void resumed(Received<PairingResumed> event) {
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  void extended(Received<PairingExtended> event) {
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  void teamChanged(Received<TeamChanged> event) {
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  void ended(Received<PairingEnded> event) {
    if (!event.data().isGood()) {
      closeCheckIns.ofPairing(event.branch(), event.data().pairingId());
    }
    follow(event.branch(), event.data().pairingId(), course -> course.with(event.data()));
  }

  private void follow(String branch, UUID pairingId, UnaryOperator<Course> told) {
    planCheckIns.of(courses.learn(branch, pairingId, told));
  }
}
