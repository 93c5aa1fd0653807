package jp.otonari.intake.volunteer;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.search.Found;
import jp.otonari.intake.view.AccessLog;
import jp.otonari.intake.view.Seen;
import jp.otonari.intake.volunteer.VolunteerAnswer.AlreadyRegistered;
import jp.otonari.intake.volunteer.VolunteerAnswer.Registered;
import jp.otonari.intake.volunteer.VolunteerAnswer.SameAgain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Volunteers register here; the office looks them up. */
@RestController
@RequestMapping("/branches/{branch}/volunteers")
class VolunteerController {

  private final RegisterVolunteer registerVolunteer;
  private final Volunteers volunteers;
  private final AccessLog accessLog;
  private final Clock clock;

  VolunteerController(
      RegisterVolunteer registerVolunteer,
      Volunteers volunteers,
      AccessLog accessLog,
      Clock clock) {
    this.registerVolunteer = registerVolunteer;
    this.volunteers = volunteers;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  @PutMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> register(
      @PathVariable String branch,
      @PathVariable UUID id,
      @Valid @RequestBody VolunteerRegistration registration,
      Principal caller) {
    var problems = registration.problems(LocalDate.now(clock));
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    return switch (registerVolunteer.register(
        branch, id.toString(), registration, caller.getName())) {
      case Registered(var volunteer) ->
          Etags.created(volunteer.version(), VolunteerView.of(volunteer));
      case SameAgain(var volunteer) -> Etags.ok(volunteer.version(), VolunteerView.of(volunteer));
      case AlreadyRegistered() ->
          problem(HttpStatus.CONFLICT, "already-registered", "This id was used before.");
    };
  }

  /** What {@link #register} would say, without storing anything. */
  @PostMapping("/check")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  @ApiResponse(responseCode = "204")
  ResponseEntity<?> check(@Valid @RequestBody VolunteerRegistration registration) {
    var problems = registration.problems(LocalDate.now(clock));
    return problems.isEmpty() ? ResponseEntity.noContent().build() : invalid(problems);
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<VolunteerView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<VolunteerStatus> status,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return volunteers.search(new Asked(branch, q, status, page, size)).map(VolunteerView::listed);
  }

  /** Whose clearance ends soon, or has ended; the longest ended first. */
  @GetMapping("/clearances-ending")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<VolunteerView> clearancesEnding(
      @PathVariable String branch,
      @RequestParam(defaultValue = "60") @Min(0) @Max(3650) int days,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    var last = LocalDate.now(clock).plusDays(days);
    return volunteers.clearedUpTo(branch, last, page, size).map(VolunteerView::listed);
  }

  @GetMapping("/{id}")
  @PreAuthorize(Self.OR_OFFICE)
  @Schema(implementation = VolunteerView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id, Principal caller) {
    var found = volunteers.find(branch, id.toString());
    if (found.isEmpty()) {
      return Answers.notFound();
    }
    if (Self.is(caller, id)) {
      return Self.of(found.get());
    }
    accessLog.note(branch, id.toString(), caller.getName(), Seen.RECORD);
    return Etags.ok(found.get().version(), VolunteerView.of(found.get()));
  }
}
