package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.duplicate.Keeper;
import jp.otonari.intake.duplicate.MergedShell;
import jp.otonari.intake.duplicate.Past;
import jp.otonari.intake.duplicate.Side;
import jp.otonari.intake.erasure.Shells;
import jp.otonari.intake.person.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Volunteers in a merge; where the survivor stands in the screening stays as it is. */
@Component
class VolunteerKeeper implements Keeper<VolunteerRegistration> {

  private final Volunteers volunteers;
  private final VolunteerEvents events;
  private final Shells shells;
  private final Clock clock;

  VolunteerKeeper(Volunteers volunteers, VolunteerEvents events, Shells shells, Clock clock) {
    this.volunteers = volunteers;
    this.events = events;
    this.shells = shells;
    this.clock = clock;
  }

  @Override
  public Role role() {
    return Role.VOLUNTEER;
  }

  @Override
  public Class<Volunteer> stored() {
    return Volunteer.class;
  }

  @Override
  public Class<VolunteerRegistration> form() {
    return VolunteerRegistration.class;
  }

  @Override
  public Optional<Side<VolunteerRegistration>> find(String branch, String id) {
    return volunteers.find(branch, id).map(VolunteerKeeper::side);
  }

  private static Side<VolunteerRegistration> side(Volunteer volunteer) {
    return new Side<>(
        volunteer.id(),
        volunteer.branch(),
        volunteer.version(),
        volunteer.registration(),
        volunteer.registration().consents(),
        volunteer.screening().steps().stream().map(VolunteerKeeper::past).toList());
  }

  private static Past past(StepTaken step) {
    return new Past(
        step.step().name(),
        step.at(),
        step.by(),
        step.on(),
        step.until(),
        step.reason(),
        step.note(),
        step.isUndone());
  }

  @Override
  public List<FieldProblem> problems(VolunteerRegistration form) {
    return form.problems(LocalDate.now(clock));
  }

  @Override
  public boolean takeIn(Side<VolunteerRegistration> survivor, VolunteerRegistration merged) {
    return read(survivor).filter(volunteer -> store(volunteer, merged)).isPresent();
  }

  private boolean store(Volunteer volunteer, VolunteerRegistration merged) {
    try {
      volunteers.save(volunteer.changed(merged, events.changed(volunteer, merged)));
      return true;
    } catch (OptimisticLockingFailureException _) {
      return false;
    }
  }

  @Override
  public boolean leave(Side<VolunteerRegistration> other, Side<VolunteerRegistration> survivor) {
    return read(other)
        .filter(
            gone -> {
              var last = events.goesInto(gone, survivor.form());
              var waiting = Stream.concat(gone.outbox().stream(), last.stream()).toList();
              var shell =
                  new MergedShell(
                      gone.id(),
                      gone.nextVersion(),
                      survivor.id(),
                      clock.instant(),
                      gone.branch(),
                      waiting);
              return shells.put(Volunteer.class, gone.id(), gone.version(), shell);
            })
        .isPresent();
  }

  private Optional<Volunteer> read(Side<?> side) {
    return volunteers
        .find(side.branch(), side.id())
        .filter(volunteer -> volunteer.version() == side.version());
  }

  @Override
  public PendingEvent erased(String branch, String id, long version) {
    return events.erased(branch, id, version);
  }
}
