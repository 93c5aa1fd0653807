package jp.otonari.intake.volunteer;

import static jp.otonari.defaults.problem.Problems.invalid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.intake.person.Text;
import jp.otonari.intake.volunteer.ChangeVolunteer.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The office records here how a volunteer's screening goes, and what comes after it. Without {@code
 * If-Match} the order of the steps still keeps a step from being taken twice.
 */
@RestController
@RequestMapping("/branches/{branch}/volunteers/{id}/screening")
class ScreeningController {

  private final ChangeVolunteer changeVolunteer;
  private final Clock clock;

  ScreeningController(ChangeVolunteer changeVolunteer, Clock clock) {
    this.changeVolunteer = changeVolunteer;
    this.clock = clock;
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> take(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ScreeningForm form,
      Principal caller) {
    var today = LocalDate.now(clock);
    var problems = form.problems(today);
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    var step = form.taken(clock.instant(), today, caller.getName());
    return Answers.of(changeVolunteer.take(new Read(branch, id.toString(), ifMatch), step));
  }

  @PostMapping("/undo")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> undo(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Mistake form,
      Principal caller) {
    var why = new Undone(clock.instant(), caller.getName(), form.reason());
    return Answers.of(changeVolunteer.undo(new Read(branch, id.toString(), ifMatch), why));
  }

  /** Why a step is taken back. */
  record Mistake(@Text(max = 1000, lines = true) @NotBlank(message = "required") String reason) {

    @Override
    public String toString() {
      return "Mistake[hidden]";
    }
  }
}
