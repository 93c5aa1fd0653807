package jp.otonari.intake.volunteer;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.intake.volunteer.ScreeningAnswer.NoSuchVolunteer;
import jp.otonari.intake.volunteer.ScreeningAnswer.Taken;
import jp.otonari.intake.volunteer.ScreeningAnswer.WrongStep;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The office records here how the screening of a volunteer goes. */
@RestController
class ScreeningController {

  private final ScreenVolunteer screenVolunteer;
  private final Clock clock;

  ScreeningController(ScreenVolunteer screenVolunteer, Clock clock) {
    this.screenVolunteer = screenVolunteer;
    this.clock = clock;
  }

  @PostMapping("/branches/{branch}/volunteers/{id}/screening")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> take(
      @PathVariable String branch,
      @PathVariable UUID id,
      @Valid @RequestBody ScreeningForm form,
      Principal caller) {
    var today = LocalDate.now(clock);
    var problems = form.problems(today);
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    var step = new StepTaken(form.step(), today, caller.getName());
    return switch (screenVolunteer.take(branch, id.toString(), step, form.clearedUntil())) {
      case Taken(var volunteer) -> ResponseEntity.ok(VolunteerView.of(volunteer));
      case WrongStep() ->
          problem(HttpStatus.CONFLICT, "wrong-step", "Another step of the screening is next.");
      case NoSuchVolunteer() ->
          problem(HttpStatus.NOT_FOUND, "not-found", "No volunteer has this id.");
    };
  }
}
