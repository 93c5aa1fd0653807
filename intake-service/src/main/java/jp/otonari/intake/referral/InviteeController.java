package jp.otonari.intake.referral;

import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import jp.otonari.intake.referral.ReferralAnswer.Invalid;
import jp.otonari.intake.referral.ReferralAnswer.Kept;
import jp.otonari.intake.referral.ReferralAnswer.KeyUsed;
import jp.otonari.intake.referral.ReferralAnswer.NoSuchReferral;
import jp.otonari.intake.referral.ReferralAnswer.Over;
import jp.otonari.intake.referral.ReferralAnswer.Received;
import jp.otonari.intake.view.AccessLog;
import jp.otonari.intake.view.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A referred person answers by the link in the letter, or by telephone to the office. */
@RestController
@RequestMapping("/branches/{branch}/referrals/{id}")
@PreAuthorize(
    "hasAuthority('SCOPE_office')"
        + " or hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()")
class InviteeController {

  private final FollowReferral followReferral;
  private final Invitees invitees;
  private final AccessLog accessLog;
  private final Clock clock;

  InviteeController(
      FollowReferral followReferral, Invitees invitees, AccessLog accessLog, Clock clock) {
    this.followReferral = followReferral;
    this.invitees = invitees;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Under which id the person registers, or has registered. */
  record Acceptance(@NotNull UUID residentId) {}

  /** What the partner has told; gone once the person has answered. */
  @GetMapping("/person")
  ResponseEntity<?> person(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    accessLog.note(branch, id.toString(), caller.getName(), Seen.RECORD);
    return invitees
        .person(branch, id.toString())
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(ReferralController::noSuchReferral);
  }

  @PostMapping("/acceptance")
  ResponseEntity<?> accept(
      @PathVariable String branch, @PathVariable UUID id, @Valid @RequestBody Acceptance form) {
    return answer(followReferral.accept(branch, id.toString(), form.residentId().toString()));
  }

  @PostMapping("/declining")
  ResponseEntity<?> decline(@PathVariable String branch, @PathVariable UUID id) {
    return answer(followReferral.decline(branch, id.toString()));
  }

  /** The office has called somebody who has no mail address. */
  @PostMapping("/invitation")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  ResponseEntity<?> invited(@PathVariable String branch, @PathVariable UUID id) {
    return answer(followReferral.invited(branch, id.toString(), clock.instant()));
  }

  private ResponseEntity<?> answer(ReferralAnswer answer) {
    return switch (answer) {
      case Received(var referral) -> ResponseEntity.ok(ReferralView.forPartner(referral, clock));
      case Kept(var referral) -> ResponseEntity.ok(ReferralView.forPartner(referral, clock));
      case Over(), KeyUsed(), Invalid(_) ->
          problem(HttpStatus.CONFLICT, "over", "This referral was answered or has ended.");
      case NoSuchReferral() -> ReferralController.noSuchReferral();
    };
  }
}
