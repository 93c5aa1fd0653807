package jp.otonari.matching.pairing;

import static jp.otonari.defaults.problem.Problems.invalid;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.LifeRequests.End;
import jp.otonari.matching.pairing.LifeRequests.Extension;
import jp.otonari.matching.pairing.LifeRequests.MeetingAgain;
import jp.otonari.matching.pairing.LifeRequests.Resuming;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office does with a pair that meets: pause, go on, extend, end. */
@RestController
@RequestMapping("/branches/{branch}/pairings/{id}")
@PreAuthorize("hasAuthority('SCOPE_office')")
class LifeController {

  private final Pairings pairings;
  private final Clock clock;

  LifeController(Pairings pairings, Clock clock) {
    this.pairings = pairings;
    this.clock = clock;
  }

  @PostMapping("/pause")
  ResponseEntity<?> pause(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody LifeRequests.Pausing request,
      JwtAuthenticationToken caller) {
    Function<Pairing, Outcome> step = pairing -> Pausing.begin(pairing, request.pause());
    return take(branch, id, request.problems(today()), step, caller);
  }

  @PostMapping("/resume")
  ResponseEntity<?> resume(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Resuming request,
      JwtAuthenticationToken caller) {
    Function<Pairing, Outcome> step = pairing -> Pausing.resume(pairing, request.resumption());
    return take(branch, id, request.problems(today()), step, caller);
  }

  @PostMapping("/extension")
  ResponseEntity<?> extend(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody Extension request,
      JwtAuthenticationToken caller) {
    Function<Pairing, Outcome> step = pairing -> Extending.to(pairing, request.endsOn(), today());
    return take(branch, id, List.of(), step, caller);
  }

  @PostMapping("/end")
  ResponseEntity<?> end(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody End request,
      JwtAuthenticationToken caller) {
    Function<Pairing, Outcome> step = pairing -> Closing.of(pairing, request.ending(), today());
    return take(branch, id, request.problems(today()), step, caller);
  }

  @PostMapping("/again")
  ResponseEntity<?> again(
      @PathVariable String branch,
      @PathVariable String id,
      @Valid @RequestBody MeetingAgain request,
      JwtAuthenticationToken caller) {
    Function<Pairing, Outcome> step = pairing -> Closing.again(pairing, request.again());
    return take(branch, id, List.of(), step, caller);
  }

  private ResponseEntity<?> take(
      String branch,
      String id,
      List<FieldProblem> problems,
      Function<Pairing, Outcome> step,
      JwtAuthenticationToken caller) {
    return problems.isEmpty()
        ? Replies.to(pairings.change(branch, id, step), caller)
        : invalid(problems);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
