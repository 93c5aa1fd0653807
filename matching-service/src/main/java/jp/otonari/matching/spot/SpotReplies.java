package jp.otonari.matching.spot;

import static jp.otonari.defaults.problem.Problems.problem;

import java.util.Objects;
import java.util.Optional;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;
import jp.otonari.matching.spot.Step.Unchanged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Steps as HTTP answers, with as much of the request as the caller may see. */
final class SpotReplies {

  private SpotReplies() {}

  static ResponseEntity<?> to(Step step, JwtAuthenticationToken caller) {
    return switch (step) {
      case Changed(var request, _) -> to(Optional.of(request), caller);
      case Unchanged(var request) -> to(Optional.of(request), caller);
      case Refused(var why) -> refused(why);
    };
  }

  static ResponseEntity<?> to(Optional<SpotRequest> request, JwtAuthenticationToken caller) {
    var view = request.flatMap(found -> seenBy(caller, found));
    return view.isPresent() ? ResponseEntity.ok(view.get()) : refused(Refusal.UNKNOWN);
  }

  /** Whom a mail link was sent to; nobody when the token does not say. */
  static String personOf(JwtAuthenticationToken caller) {
    return Objects.requireNonNullElse(caller.getToken().getSubject(), "");
  }

  private static Optional<? extends Record> seenBy(
      JwtAuthenticationToken caller, SpotRequest request) {
    var isOffice =
        caller.getAuthorities().stream()
            .anyMatch(authority -> "SCOPE_office".equals(authority.getAuthority()));
    return isOffice ? Optional.of(SpotView.of(request)) : OfferedView.of(request, personOf(caller));
  }

  private static ResponseEntity<?> refused(Refusal why) {
    return problem(why.status(), why.type(), why.detail());
  }
}
