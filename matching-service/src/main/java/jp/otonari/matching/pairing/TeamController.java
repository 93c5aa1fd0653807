package jp.otonari.matching.pairing;

import static jp.otonari.defaults.problem.Problems.invalid;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.TeamRequests.Asking;
import jp.otonari.matching.pairing.TeamRequests.Going;
import jp.otonari.matching.pairing.TeamRequests.Joining;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Teams for the office: what would be best, who is asked, who goes. */
@RestController
@RequestMapping("/branches/{branch}")
@PreAuthorize("hasAuthority('SCOPE_office')")
class TeamController {

  private final Coverage coverage;
  private final Pairings pairings;
  private final Clock clock;

  TeamController(Coverage coverage, Pairings pairings, Clock clock) {
    this.coverage = coverage;
    this.pairings = pairings;
    this.clock = clock;
  }

  @GetMapping("/teams")
  TeamBoard board(@PathVariable String branch) {
    return new TeamBoard(coverage.board(branch));
  }

  /** Solves, and keeps nothing. */
  @PostMapping("/residents/{id}/team")
  ResponseEntity<?> propose(@PathVariable String branch, @PathVariable String id) {
    var proposed = coverage.propose(branch, id);
    return proposed.isPresent()
        ? ResponseEntity.ok(TeamBoard.Proposal.of(id, proposed.get()))
        : Replies.refused(Refusal.UNKNOWN);
  }

  @PostMapping("/teams")
  ResponseEntity<?> ask(
      @PathVariable String branch,
      @Valid @RequestBody Asking request,
      JwtAuthenticationToken caller) {
    return take(
        request.problems(),
        () -> coverage.ask(branch, request.residentId(), request.members()),
        caller);
  }

  @PostMapping("/pairings/{id}/members")
  ResponseEntity<?> askOneMore(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Joining request,
      JwtAuthenticationToken caller) {
    return take(
        request.problems(LocalDate.now(clock)), () -> coverage.ask(branch, id, request), caller);
  }

  @PostMapping("/pairings/{id}/members/{volunteerId}/leaving")
  ResponseEntity<?> leave(
      @PathVariable String branch,
      @PathVariable String id,
      @PathVariable String volunteerId,
      @Valid @RequestBody Going request,
      JwtAuthenticationToken caller) {
    return take(
        request.problems(LocalDate.now(clock)),
        () ->
            pairings.change(
                branch,
                id,
                pairing -> Teaming.leave(pairing, volunteerId, request.on(), request.handOver())),
        caller);
  }

  private static ResponseEntity<?> take(
      List<FieldProblem> problems, Supplier<Outcome> step, JwtAuthenticationToken caller) {
    return problems.isEmpty() ? Replies.to(step.get(), caller) : invalid(problems);
  }
}
