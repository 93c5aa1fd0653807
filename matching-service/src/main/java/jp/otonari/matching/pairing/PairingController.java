package jp.otonari.matching.pairing;

import static jp.otonari.defaults.problem.Problems.invalid;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.StepRequests.Start;
import jp.otonari.matching.pool.PageWish;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairs for the office. */
@RestController
@RequestMapping("/branches/{branch}/pairings")
@PreAuthorize("hasAuthority('SCOPE_office')")
class PairingController {

  private final Pairings pairings;
  private final PairingSteps steps;
  private final Clock clock;

  PairingController(Pairings pairings, PairingSteps steps, Clock clock) {
    this.pairings = pairings;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping
  Page list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "ACTIVE,PAUSED") List<State> state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return pairings.page(branch, state, PageWish.of(page, size));
  }

  @GetMapping("/{id}")
  ResponseEntity<?> one(
      @PathVariable String branch, @PathVariable String id, JwtAuthenticationToken caller) {
    return Replies.to(pairings.find(branch, id), caller);
  }

  @PostMapping("/{id}/start")
  ResponseEntity<?> start(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Start request,
      JwtAuthenticationToken caller) {
    return request.isFor(LocalDate.now(clock))
        ? Replies.to(steps.start(branch, id, request.startsOn()), caller)
        : invalid(List.of(new FieldProblem("startsOn", "date")));
  }
}
