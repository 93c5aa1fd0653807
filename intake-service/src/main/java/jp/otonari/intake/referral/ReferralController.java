package jp.otonari.intake.referral;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.referral.ReferralAnswer.Invalid;
import jp.otonari.intake.referral.ReferralAnswer.Kept;
import jp.otonari.intake.referral.ReferralAnswer.KeyUsed;
import jp.otonari.intake.referral.ReferralAnswer.NoSuchReferral;
import jp.otonari.intake.referral.ReferralAnswer.Over;
import jp.otonari.intake.referral.ReferralAnswer.Received;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners refer people here and see how far theirs are; the office sees all of the branch. */
@RestController
@RequestMapping("/branches/{branch}/referrals")
class ReferralController {

  private final ReferPerson referPerson;
  private final Referrals referrals;
  private final Clock clock;

  ReferralController(ReferPerson referPerson, Referrals referrals, Clock clock) {
    this.referPerson = referPerson;
    this.referrals = referrals;
    this.clock = clock;
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_partner')")
  ResponseEntity<?> refer(
      @PathVariable String branch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody ReferredPerson person,
      Authentication partner) {
    var id = new IdempotencyKey(key).idFor(partner.getName(), branch + "/referrals").toString();
    return switch (referPerson.refer(branch, partner.getName(), id, person)) {
      case Received(var referral) ->
          ResponseEntity.status(HttpStatus.CREATED).body(ReferralView.forPartner(referral, clock));
      case Kept(var referral) -> ResponseEntity.ok(ReferralView.forPartner(referral, clock));
      case Invalid(var problems) -> invalid(problems);
      case KeyUsed() ->
          problem(HttpStatus.CONFLICT, "key-used", "This key was used with another content.");
      case Over(), NoSuchReferral() -> noSuchReferral();
    };
  }

  @GetMapping
  @PreAuthorize("hasAnyAuthority('SCOPE_partner', 'SCOPE_office')")
  Found<ReferralView> list(
      @PathVariable String branch,
      @RequestParam(required = false) @Nullable UUID partner,
      @RequestParam(defaultValue = "") Set<ReferralState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      Authentication caller) {
    if (!isOffice(caller)) {
      return referrals
          .list(branch, caller.getName(), state, page, size)
          .map(referral -> ReferralView.forPartner(referral, clock));
    }
    return referrals
        .list(branch, partner == null ? null : partner.toString(), state, page, size)
        .map(referral -> ReferralView.forOffice(referral, clock));
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyAuthority('SCOPE_partner', 'SCOPE_office')")
  ResponseEntity<?> show(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    var found = referrals.find(branch, id.toString());
    return isOffice(caller)
        ? found
            .<ResponseEntity<?>>map(one -> ResponseEntity.ok(ReferralView.forOffice(one, clock)))
            .orElseGet(ReferralController::noSuchReferral)
        : found
            .filter(one -> one.partnerId().equals(caller.getName()))
            .<ResponseEntity<?>>map(one -> ResponseEntity.ok(ReferralView.forPartner(one, clock)))
            .orElseGet(ReferralController::noSuchReferral);
  }

  private static boolean isOffice(Authentication caller) {
    return AuthorityUtils.authorityListToSet(caller.getAuthorities()).contains("SCOPE_office");
  }

  static ResponseEntity<?> noSuchReferral() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No referral has this id.");
  }
}
