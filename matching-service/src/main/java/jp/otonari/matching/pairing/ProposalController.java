package jp.otonari.matching.pairing;

import static jp.otonari.defaults.problem.Problems.invalid;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.StepRequests.GivenAnswer;
import jp.otonari.matching.pairing.StepRequests.Introduction;
import jp.otonari.matching.pairing.StepRequests.TakingBack;
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

/** Proposals for the office, and each for its two people. */
@RestController
@RequestMapping("/branches/{branch}/proposals")
class ProposalController {

  private static final String NOT_STARTED = "PROPOSED,ACCEPTED,INTRODUCTION,WITHDRAWN";

  private final Pairings pairings;
  private final PairingSteps steps;
  private final Clock clock;

  ProposalController(Pairings pairings, PairingSteps steps, Clock clock) {
    this.pairings = pairings;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Page list(
      @PathVariable String branch,
      @RequestParam(defaultValue = NOT_STARTED) List<State> state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return pairings.page(branch, state, PageWish.of(page, size));
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_office', 'SCOPE_mail-link')")
  ResponseEntity<?> one(
      @PathVariable String branch, @PathVariable String id, JwtAuthenticationToken caller) {
    return Replies.to(pairings.find(branch, id), caller);
  }

  @PostMapping("/{id}/answers")
  @PreAuthorize("hasAuthority('SCOPE_mail-link')")
  ResponseEntity<?> answer(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody GivenAnswer request,
      JwtAuthenticationToken caller) {
    return Replies.to(
        steps.answer(branch, id, Views.personOf(caller), request.answer(), request.reason()),
        caller);
  }

  @PostMapping("/{id}/introduction")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> introduce(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Introduction request,
      JwtAuthenticationToken caller) {
    return request.isFor(LocalDate.now(clock), clock.getZone())
        ? Replies.to(steps.introduce(branch, id, request.meeting()), caller)
        : invalid(List.of(new FieldProblem("meetsAt", "date")));
  }

  @PostMapping("/{id}/withdrawal")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> withdraw(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody TakingBack request,
      JwtAuthenticationToken caller) {
    return Replies.to(steps.withdraw(branch, id, request.reason()), caller);
  }
}
