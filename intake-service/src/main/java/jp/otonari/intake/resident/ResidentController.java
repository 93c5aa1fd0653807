package jp.otonari.intake.resident;

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
import jp.otonari.intake.resident.ResidentAnswer.AlreadyRegistered;
import jp.otonari.intake.resident.ResidentAnswer.Registered;
import jp.otonari.intake.resident.ResidentAnswer.SameAgain;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Residents register here; the office looks them up. */
@RestController
@RequestMapping("/branches/{branch}/residents")
class ResidentController {

  private final RegisterResident registerResident;
  private final Residents residents;
  private final ResidentViews views;
  private final Clock clock;

  ResidentController(
      RegisterResident registerResident, Residents residents, ResidentViews views, Clock clock) {
    this.registerResident = registerResident;
    this.residents = residents;
    this.views = views;
    this.clock = clock;
  }

  @PutMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  @Schema(implementation = ResidentView.class)
  ResponseEntity<?> register(
      @PathVariable String branch,
      @PathVariable UUID id,
      @Valid @RequestBody ResidentRegistration registration,
      Principal caller) {
    var problems = FormRules.problems(registration, LocalDate.now(clock));
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    return switch (registerResident.register(
        branch, id.toString(), registration, caller.getName())) {
      case Registered(var resident) -> Etags.created(resident.version(), ResidentView.of(resident));
      case SameAgain(var resident) -> Etags.ok(resident.version(), ResidentView.of(resident));
      case AlreadyRegistered() ->
          problem(HttpStatus.CONFLICT, "already-registered", "This id was used before.");
    };
  }

  /** What {@link #register} would say, without storing anything. */
  @PostMapping("/check")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  @ApiResponse(responseCode = "204")
  ResponseEntity<?> check(@Valid @RequestBody ResidentRegistration registration) {
    var problems = FormRules.problems(registration, LocalDate.now(clock));
    return problems.isEmpty() ? ResponseEntity.noContent().build() : invalid(problems);
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<ResidentRow> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<ResidentStatus> status,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return residents.search(new Asked(branch, q, status, page, size)).map(ResidentRow::of);
  }

  @GetMapping("/{id}")
  @PreAuthorize(
      "hasAuthority('SCOPE_office')"
          + " or hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()")
  @Schema(implementation = ResidentView.class)
  ResponseEntity<?> show(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    var found = residents.find(branch, id.toString());
    return found.isEmpty()
        ? problem(HttpStatus.NOT_FOUND, "not-found", "No resident has this id.")
        : Etags.ok(found.get().version(), views.of(found.get(), caller));
  }
}
