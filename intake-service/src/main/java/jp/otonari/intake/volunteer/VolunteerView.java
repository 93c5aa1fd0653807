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

  /** As the volunteer sees it. */
  static VolunteerView toSelf(Volunteer volunteer) {
    var steps =
        HistoryView.of(volunteer.screening()).stream()
            .filter(step -> !step.taken().isUndone())
            .map(HistoryView::toSelf)
            .toList();
    return view(volunteer, steps, null).ownedByNobody();
  }

  private VolunteerView ownedByNobody() {
    return new VolunteerView(
        volunteerId,
        version,
        status,
        null,
        history,
        undoable,
        clearedUntil,
        pausedUntil,
        registration);
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
