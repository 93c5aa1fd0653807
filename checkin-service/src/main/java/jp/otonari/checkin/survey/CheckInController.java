package jp.otonari.checkin.survey;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.checkin.survey.AnswerOutcome.AlreadyAnswered;
import jp.otonari.checkin.survey.AnswerOutcome.NoSuchCheckIn;
import jp.otonari.checkin.survey.AnswerOutcome.NotDue;
import jp.otonari.checkin.survey.AnswerOutcome.Recorded;
import jp.otonari.checkin.survey.AnswerOutcome.WishNotAsked;
import jp.otonari.defaults.problem.FieldProblem;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the link of a letter: what is asked, and the answer to it. */
@RestController
@RequestMapping("/branches/{branch}/checkins/{id}")
class CheckInController {

  private static final GrantedAuthority OFFICE = new SimpleGrantedAuthority("SCOPE_office");

  private final CheckIns checkIns;
  private final AnswerCheckIn answerCheckIn;

  CheckInController(CheckIns checkIns, AnswerCheckIn answerCheckIn) {
    this.checkIns = checkIns;
    this.answerCheckIn = answerCheckIn;
  }

  @GetMapping
  @PreAuthorize("hasAnyAuthority('SCOPE_office', 'SCOPE_mail-link')")
  ResponseEntity<?> show(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    return checkIns
        .find(branch, id)
        .flatMap(found -> view(found, caller))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(CheckInController::notFound);
  }

  private static Optional<CheckInView> view(CheckIn found, Authentication caller) {
    if (caller.getAuthorities().contains(OFFICE)) {
      return Optional.of(CheckInView.of(found));
    }
    return found.asks(caller.getName()) && !found.isCancelled()
        ? Optional.of(CheckInView.forThePersonAsked(found))
        : Optional.empty();
  }

  @PostMapping("/answer")
  @PreAuthorize("hasAuthority('SCOPE_mail-link')")
  ResponseEntity<?> answer(
      @PathVariable String branch,
      @PathVariable UUID id,
      Principal person,
      @Valid @RequestBody AnswerForm form) {
    return switch (answerCheckIn.answer(branch, id, person.getName(), form)) {
      case Recorded(var checkIn) -> ResponseEntity.ok(CheckInView.forThePersonAsked(checkIn));
      case AlreadyAnswered _ ->
          problem(CONFLICT, "already-answered", "Another answer was given before.");
      case NotDue _ -> problem(CONFLICT, "not-due", "It is too early to answer.");
      case WishNotAsked _ -> invalid(List.of(new FieldProblem("wish", "not-asked")));
      case NoSuchCheckIn _ -> notFound();
    };
  }

  private static ResponseEntity<ProblemDetail> notFound() {
    return problem(NOT_FOUND, "not-found", "There is no such check-in.");
  }
}
