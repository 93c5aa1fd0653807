package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what is due because time has passed: reminds of clearances that end, ends pauses. What was
 * done is stored in one write with its event, so that neither a crash nor another instance doubles
 * it; who was changed meanwhile is looked at again next time.
 */
@Component
class PassingDays {

  private final Volunteers volunteers;
  private final VolunteerEvents events;
  private final Clock clock;

  PassingDays(Volunteers volunteers, VolunteerEvents events, Clock clock) {
    this.volunteers = volunteers;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "1m", initialDelayString = "30s")
  void look() {
    var today = LocalDate.now(clock);
    volunteers.toResume(today).forEach(volunteer -> save(resumed(volunteer, today)));
    volunteers.toRemind(today).forEach(volunteer -> save(reminded(volunteer, today)));
  }

  private Volunteer resumed(Volunteer volunteer, LocalDate today) {
    var back = StepTaken.plain(Step.RESUMED, clock.instant(), StepTaken.BY_ITSELF);
    var further = volunteer.screening().take(back);
    return volunteer.screened(further, today, events.of(volunteer, further.standing()));
  }

  /** After the last day there is nothing to remind of. */
  private Volunteer reminded(Volunteer volunteer, LocalDate today) {
    var until = Objects.requireNonNull(volunteer.agenda().clearedUntil());
    return volunteer.reminded(
        today,
        until.isBefore(today) ? List.of() : List.of(events.clearanceEnding(volunteer, until)));
  }

  private void save(Volunteer volunteer) {
    try {
      volunteers.save(volunteer);
    } catch (OptimisticLockingFailureException _) {
      // somebody was faster; what is left to do is found again
    }
  }
}
