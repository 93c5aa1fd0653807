package jp.otonari.intake.resident;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.resident.ResidentAnswer.AlreadyRegistered;
import jp.otonari.intake.resident.ResidentAnswer.Registered;
import jp.otonari.intake.resident.ResidentAnswer.SameAgain;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
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
  private final SealedParts sealedParts;
  private final Clock clock;

  ResidentController(
      RegisterResident registerResident,
      Residents residents,
      SealedParts sealedParts,
      Clock clock) {
    this.registerResident = registerResident;
    this.residents = residents;
    this.sealedParts = sealedParts;
    this.clock = clock;
  }

  @PutMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  ResponseEntity<?> register(
      @PathVariable String branch,
      @PathVariable UUID id,
      @Valid @RequestBody ResidentRegistration registration) {
    var problems = FormRules.problems(registration, LocalDate.now(clock));
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    return switch (registerResident.register(branch, id.toString(), registration)) {
      case Registered(var resident) ->
          ResponseEntity.status(HttpStatus.CREATED).body(ResidentView.of(resident));
      case SameAgain(var resident) -> ResponseEntity.ok(ResidentView.of(resident));
      case AlreadyRegistered() ->
          problem(HttpStatus.CONFLICT, "already-registered", "This id was used before.");
    };
  }

  /** What {@link #register} would say, without storing anything. */
  @PostMapping("/check")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  ResponseEntity<?> check(@Valid @RequestBody ResidentRegistration registration) {
    var problems = FormRules.problems(registration, LocalDate.now(clock));
    return problems.isEmpty() ? ResponseEntity.noContent().build() : invalid(problems);
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<ResidentView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<ResidentStatus> status,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return residents.search(new Asked(branch, q, status, page, size)).map(ResidentView::of);
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> show(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    return residents
        .find(branch, id.toString())
        .<ResponseEntity<?>>map(resident -> ResponseEntity.ok(view(resident, caller)))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", "No resident has this id."));
  }

  private ResidentView view(Resident resident, Authentication caller) {
    var scopes = AuthorityUtils.authorityListToSet(caller.getAuthorities());
    return scopes.contains("SCOPE_sensitive")
        ? ResidentView.whole(resident, sealedParts.reveal(resident))
        : ResidentView.of(resident);
  }
}
