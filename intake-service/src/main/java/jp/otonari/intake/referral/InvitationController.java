package jp.otonari.intake.referral;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.otonari.intake.partner.Partners;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A referred person comes by the link in the letter: to see what was told of them, and to begin.
 * Who does not want to take part erases themselves, as everybody can.
 */
@RestController
@RequestMapping("/branches/{branch}/invitations/{id}")
@PreAuthorize("hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()")
class InvitationController {

  private final Referrals referrals;
  private final FollowReferral followReferral;
  private final Invitees invitees;
  private final Partners partners;

  InvitationController(
      Referrals referrals, FollowReferral followReferral, Invitees invitees, Partners partners) {
    this.referrals = referrals;
    this.followReferral = followReferral;
    this.invitees = invitees;
    this.partners = partners;
  }

  /** Who told what; gone once the person has answered. */
  record Invitation(String referredBy, ReferredPerson person) {}

  /** Under which id the person will register. */
  record Begin(@NotNull UUID residentId) {}

  @GetMapping
  @Schema(implementation = Invitation.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return referrals
        .find(branch, id.toString())
        .filter(Referral::isOpen)
        .flatMap(
            referral ->
                invitees
                    .person(branch, referral.id())
                    .map(
                        person ->
                            new Invitation(partners.nameOf(branch, referral.partnerId()), person)))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(ReferralController::noSuchReferral);
  }

  @PostMapping("/begin")
  @ApiResponse(responseCode = "204")
  ResponseEntity<?> begin(
      @PathVariable String branch, @PathVariable UUID id, @Valid @RequestBody Begin form) {
    return followReferral
        .begun(branch, id.toString(), form.residentId().toString())
        .<ResponseEntity<?>>map(_ -> ResponseEntity.noContent().build())
        .orElseGet(
            () -> problem(HttpStatus.CONFLICT, "over", "This referral was answered or has ended."));
  }
}
