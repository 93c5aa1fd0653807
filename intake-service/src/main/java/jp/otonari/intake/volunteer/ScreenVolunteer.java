package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.volunteer.ScreeningAnswer.NoSuchVolunteer;
import jp.otonari.intake.volunteer.ScreeningAnswer.Taken;
import jp.otonari.intake.volunteer.ScreeningAnswer.WrongStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the steps of screening; the last one makes the volunteer known to matching. */
@Component
class ScreenVolunteer {

  private final Volunteers volunteers;
  private final Outbox outbox;

  ScreenVolunteer(Volunteers volunteers, Outbox outbox) {
    this.volunteers = volunteers;
    this.outbox = outbox;
  }

  /**
   * @param until for the clearance only
   */
  ScreeningAnswer take(String branch, String id, StepTaken step, @Nullable LocalDate until) {
    return volunteers
        .find(branch, id)
        .map(volunteer -> take(volunteer, step, until))
        .orElseGet(NoSuchVolunteer::new);
  }

  private ScreeningAnswer take(Volunteer volunteer, StepTaken step, @Nullable LocalDate until) {
    var screening = volunteer.screening();
    if (!screening.allows(step.step())) {
      return new WrongStep();
    }
    var events = until == null ? List.<PendingEvent>of() : List.of(cleared(volunteer, step, until));
    return new Taken(volunteers.save(volunteer.screened(screening.take(step, until), events)));
  }

  private PendingEvent cleared(Volunteer volunteer, StepTaken step, LocalDate until) {
    return outbox.event(
        volunteer.branch(),
        VolunteerCleared.TOPIC,
        VolunteerCleared.TYPE,
        volunteer.id(),
        VolunteerCleared.of(volunteer, step.on(), until));
  }
}
