package jp.otonari.intake.volunteer;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import jp.otonari.intake.request.Etags;
import jp.otonari.intake.volunteer.ChangeAnswer.Changed;
import jp.otonari.intake.volunteer.ChangeAnswer.Invalid;
import jp.otonari.intake.volunteer.ChangeAnswer.NoSuchVolunteer;
import jp.otonari.intake.volunteer.ChangeAnswer.Stale;
import jp.otonari.intake.volunteer.ChangeAnswer.WrongStep;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of a change, over HTTP. */
final class Answers {

  private Answers() {}

  static ResponseEntity<?> of(ChangeAnswer answer) {
    return switch (answer) {
      case Changed(var volunteer) -> Etags.ok(volunteer.version(), VolunteerView.of(volunteer));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case WrongStep() ->
          problem(HttpStatus.CONFLICT, "wrong-step", "This step cannot be taken now.");
      case NoSuchVolunteer() -> notFound();
    };
  }

  static ResponseEntity<?> notFound() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No volunteer has this id.");
  }
}
