package jp.otonari.matching.pairing;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import java.util.List;
import java.util.Optional;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import jp.otonari.matching.pairing.Outcome.Unchanged;
import jp.otonari.matching.pairing.Outcome.Unfit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Outcomes as HTTP answers, with as much of the pair as the caller may see. */
final class Replies {

  private Replies() {}

  static ResponseEntity<?> to(Outcome outcome, JwtAuthenticationToken caller) {
    return switch (outcome) {
      case Changed(var pairing, _) -> to(Optional.of(pairing), caller);
      case Unchanged(var pairing) -> to(Optional.of(pairing), caller);
      case Unfit(var field) -> invalid(List.of(new FieldProblem(field, "date")));
      case Refused(var why) -> refused(why);
    };
  }

  static ResponseEntity<?> to(Optional<Pairing> pairing, JwtAuthenticationToken caller) {
    var view = pairing.flatMap(found -> Views.of(found, caller));
    return view.isPresent() ? ResponseEntity.ok(view.get()) : refused(Refusal.UNKNOWN);
  }

  static ResponseEntity<?> refused(Refusal why) {
    return problem(why.status(), why.type(), why.detail());
  }
}
