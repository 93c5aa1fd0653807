package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.volunteer.ChangeAnswer.Changed;
import jp.otonari.intake.volunteer.ChangeAnswer.Invalid;
import jp.otonari.intake.volunteer.ChangeAnswer.NoSuchVolunteer;
import jp.otonari.intake.volunteer.ChangeAnswer.Stale;
import jp.otonari.intake.volunteer.ChangeAnswer.WrongStep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Records steps and takes them back, changes what a volunteer has told and who is in charge. Who
 * needs to know is told in the same write.
 */
@Component
class ChangeVolunteer {

  private final Volunteers volunteers;
  private final VolunteerEvents events;
  private final Clock clock;

  ChangeVolunteer(Volunteers volunteers, VolunteerEvents events, Clock clock) {
    this.volunteers = volunteers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param at which volunteer, and which version of it the caller has read
   */
  ChangeAnswer take(Read at, StepTaken step) {
    return with(at, volunteer -> take(volunteer, step));
  }

  ChangeAnswer undo(Read at, Undone why) {
    return with(
        at,
        volunteer ->
            volunteer.screening().undoable().isPresent()
                ? further(volunteer, volunteer.screening().undo(why))
                : new WrongStep());
  }

  ChangeAnswer change(Read at, VolunteerRegistration given) {
    return with(
        at,
        volunteer -> {
          var problems = given.problems(LocalDate.now(clock));
          return problems.isEmpty()
              ? saved(volunteer.changed(given, events.changed(volunteer, given)))
              : new Invalid(problems);
        });
  }

  /**
   * @param owner an account; null for nobody
   */
  ChangeAnswer handOver(Read at, @Nullable String owner) {
    return with(at, volunteer -> saved(volunteer.inHandsOf(owner)));
  }

  private ChangeAnswer take(Volunteer volunteer, StepTaken step) {
    var screening = volunteer.screening();
    if (!screening.allows(step.step(), step.until())) {
      return new WrongStep();
    }
    var known = volunteer.agenda().clearedUntil();
    if (step.step() == Step.RENEWED && step.until() != null && !step.until().isAfter(known)) {
      return new Invalid(List.of(new FieldProblem("clearedUntil", "date")));
    }
    return further(volunteer, screening.take(step));
  }

  private ChangeAnswer further(Volunteer volunteer, Screening screening) {
    var news = events.of(volunteer, screening.standing());
    return saved(volunteer.screened(screening, LocalDate.now(clock), news));
  }

  private ChangeAnswer saved(Volunteer volunteer) {
    return new Changed(volunteers.save(volunteer));
  }

  private ChangeAnswer with(Read at, Function<Volunteer, ChangeAnswer> change) {
    var found = volunteers.find(at.branch(), at.id());
    if (found.isEmpty()) {
      return new NoSuchVolunteer();
    }
    var tag = at.ifMatch();
    if (tag != null && !Etags.match(tag, found.get().version())) {
      return new Stale();
    }
    try {
      return change.apply(found.get());
    } catch (OptimisticLockingFailureException clash) {
      if (tag == null) {
        throw clash;
      }
      return new Stale();
    }
  }

  /**
   * The volunteer whom a caller has read.
   *
   * @param ifMatch tag of the version; null when only the order of the steps protects
   */
  record Read(String branch, String id, @Nullable String ifMatch) {}
}
