package jp.otonari.intake.volunteer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a volunteer: the registration as it was given, and where it stands.
 *
 * @param owner the account in charge
 * @param history left out of lists: it holds what the office thinks of somebody
 * @param undoable the step that can be taken back now
 */
record VolunteerView(
    String volunteerId,
    long version,
    VolunteerStatus status,
    @Nullable String owner,
    @Nullable List<HistoryView> history,
    @Nullable Step undoable,
    @Nullable LocalDate clearedUntil,
    @Nullable LocalDate pausedUntil,
    @JsonUnwrapped VolunteerRegistration registration) {

  static VolunteerView of(Volunteer volunteer) {
    var screening = volunteer.screening();
    return view(
        volunteer,
        HistoryView.of(screening),
        screening.undoable().map(StepTaken::step).orElse(null));
  }

  static VolunteerView listed(Volunteer volunteer) {
    return view(volunteer, null, null);
  }

  private static VolunteerView view(
      Volunteer volunteer, @Nullable List<HistoryView> history, @Nullable Step undoable) {
    return new VolunteerView(
        volunteer.id(),
        volunteer.version(),
        volunteer.status(),
        volunteer.owner(),
        history,
        undoable,
        volunteer.agenda().clearedUntil(),
        volunteer.agenda().pausedUntil(),
        volunteer.registration());
  }
}
