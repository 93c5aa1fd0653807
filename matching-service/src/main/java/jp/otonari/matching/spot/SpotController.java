package jp.otonari.matching.spot;

import static jp.otonari.defaults.problem.Problems.invalid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pool.PageWish;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import org.jspecify.annotations.Nullable;
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

/** Spot help for the office, and each for the volunteers who are asked. */
@RestController
@RequestMapping("/branches/{branch}/spot-requests")
class SpotController {

  private static final String ALL = "OPEN,TAKEN,NOBODY,DONE,EXPIRED,CANCELLED";

  /** A volunteer says yes or no. */
  record GivenAnswer(@NotNull Said answer) {}

  /** What a volunteer can say. */
  enum Said {
    ACCEPTED,
    DECLINED
  }

  /** Why the office cancels. */
  record Cancellation(@NotNull OfficeReason reason) {}

  /** The reasons that an office can have. */
  enum OfficeReason {
    NOT_NEEDED,
    ANOTHER_DATE,
    OTHER
  }

  private final SpotRequests requests;
  private final SpotSteps steps;
  private final Residents residents;
  private final Checks checks;
  private final Clock clock;

  SpotController(
      SpotRequests requests, SpotSteps steps, Residents residents, Checks checks, Clock clock) {
    this.requests = requests;
    this.steps = steps;
    this.residents = residents;
    this.checks = checks;
    this.clock = clock;
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> open(@PathVariable String branch, @Valid @RequestBody NewSpotHelp wish) {
    var residentId = wish.residentId().toString();
    var known =
        residents
            .find(residentId)
            .filter(resident -> resident.branch().equals(branch))
            .map(PooledResident::facts)
            .orElse(null);
    var errand = wish.errand(known);
    var problems = checks.problems(errand, clock.instant());
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    var opened = steps.open(branch, wish.requestId().toString(), residentId, errand);
    return opened.isPresent()
        ? ResponseEntity.ok(SpotView.of(opened.get()))
        : invalid(List.of(new FieldProblem("residentId", "unknown")));
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  SpotPage list(
      @PathVariable String branch,
      @RequestParam(defaultValue = ALL) List<State> state,
      @RequestParam(required = false) @Nullable String residentId,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    return requests.page(branch, state, residentId, from, PageWish.of(page, size));
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_office', 'SCOPE_mail-link')")
  ResponseEntity<?> one(
      @PathVariable String branch, @PathVariable String id, JwtAuthenticationToken caller) {
    return SpotReplies.to(requests.find(branch, id), caller);
  }

  @PostMapping("/{id}/answers")
  @PreAuthorize("hasAuthority('SCOPE_mail-link')")
  ResponseEntity<?> answer(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody GivenAnswer request,
      JwtAuthenticationToken caller) {
    var volunteerId = SpotReplies.personOf(caller);
    var step =
        switch (request.answer()) {
          case ACCEPTED -> steps.accept(branch, id, volunteerId);
          case DECLINED -> steps.decline(branch, id, volunteerId);
        };
    return SpotReplies.to(step, caller);
  }

  @PostMapping("/{id}/cancellation")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> cancel(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Cancellation request,
      JwtAuthenticationToken caller) {
    var why = CancelReason.valueOf(request.reason().name());
    return SpotReplies.to(steps.cancel(branch, id, why), caller);
  }

  @PostMapping("/{id}/done")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> done(
      @PathVariable String branch, @PathVariable String id, JwtAuthenticationToken caller) {
    return SpotReplies.to(steps.done(branch, id), caller);
  }
}
