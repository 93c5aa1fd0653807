package jp.otonari.matching.round;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.matching.pairing.JapanTime;
import jp.otonari.matching.pool.PageWish;
import jp.otonari.matching.round.Intervention.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The overrides of a branch: what each would cost, those that hold, and taking one back. */
@RestController
@RequestMapping("/branches/{branch}/overrides")
@PreAuthorize("hasAuthority('SCOPE_office')")
class OverrideController {

  /** One page. */
  record OverridePage(List<OverrideView> items, long total) {}

  /** What a coordinator sees of an override. */
  record OverrideView(
      String id,
      Kind kind,
      @Nullable String residentId,
      @Nullable String volunteerId,
      @Nullable Integer points,
      @Nullable Integer capacity,
      String reason,
      String author,
      OffsetDateTime madeAt,
      LocalDate expiresOn,
      int cost) {

    static OverrideView of(Intervention one) {
      return new OverrideView(
          one.id(),
          one.kind(),
          one.residentId(),
          one.volunteerId(),
          one.points(),
          one.capacity(),
          one.reason(),
          one.author(),
          JapanTime.of(one.madeAt()),
          one.expiresOn(),
          one.cost());
    }
  }

  private final Interventions interventions;
  private final Price price;
  private final Clock clock;

  OverrideController(Interventions interventions, Price price, Clock clock) {
    this.interventions = interventions;
    this.price = price;
    this.clock = clock;
  }

  @GetMapping
  OverridePage list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var today = LocalDate.now(clock);
    var wish = PageWish.of(page, size);
    return new OverridePage(
        interventions.page(branch, today, wish).stream().map(OverrideView::of).toList(),
        interventions.count(branch, today));
  }

  @PostMapping("/cost")
  ResponseEntity<?> cost(
      @PathVariable String branch,
      @Valid @RequestBody OverrideRequest request,
      JwtAuthenticationToken caller) {
    var problems = request.problems(LocalDate.now(clock), false);
    return problems.isEmpty()
        ? ResponseEntity.ok(price.of(intervention(branch, request, caller, 0)))
        : invalid(problems);
  }

  @PostMapping
  ResponseEntity<?> make(
      @PathVariable String branch,
      @Valid @RequestBody OverrideRequest request,
      JwtAuthenticationToken caller) {
    var problems = request.problems(LocalDate.now(clock), true);
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    var cost = price.of(intervention(branch, request, caller, 0)).cost();
    var made = intervention(branch, request, caller, cost);
    interventions.add(made);
    return ResponseEntity.status(HttpStatus.CREATED).body(OverrideView.of(made));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<?> undo(@PathVariable String branch, @PathVariable String id) {
    return interventions.undo(branch, id)
        ? ResponseEntity.noContent().build()
        : problem(HttpStatus.NOT_FOUND, "not-found", "There is no such override any more.");
  }

  private Intervention intervention(
      String branch, OverrideRequest request, JwtAuthenticationToken caller, int cost) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Intervention(
        UUID.randomUUID().toString(),
        branch,
        request.kind(),
        request.residentId(),
        request.volunteerId(),
        request.points(),
        request.capacity(),
        Objects.requireNonNullElse(request.reason(), ""),
        caller.getName(),
        now,
        request.expiresOn(),
        cost);
  }
}
