package jp.otonari.intake.volunteer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a volunteer: the registration as it was given, and the screening.
 *
 * @param status the last step taken
 */
record VolunteerView(
    String volunteerId,
    long version,
    Step status,
    List<StepTaken> screening,
    @Nullable LocalDate clearedUntil,
    @JsonUnwrapped VolunteerRegistration registration) {

  static VolunteerView of(Volunteer volunteer) {
    var screening = volunteer.screening();
    return new VolunteerView(
        volunteer.id(),
        volunteer.version(),
        screening.current(),
        screening.steps(),
        screening.clearedUntil(),
        volunteer.registration());
  }
}
