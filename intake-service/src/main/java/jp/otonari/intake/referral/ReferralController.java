package jp.otonari.intake.referral;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.referral.ReferralAnswer.KeyUsed;
import jp.otonari.intake.referral.ReferralAnswer.Known;
import jp.otonari.intake.referral.ReferralAnswer.NotAgreed;
import jp.otonari.intake.referral.ReferralAnswer.Received;
import jp.otonari.intake.request.IdempotencyKey;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner's system refers people here and sees how far its own are. */
@RestController
@RequestMapping("/branches/{branch}/referrals")
@PreAuthorize("hasAuthority('SCOPE_partner')")
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
  @Schema(implementation = ReferralView.class)
  ResponseEntity<?> refer(
      @PathVariable String branch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody ReferredPerson person,
      Principal partner) {
    var id = new IdempotencyKey(key).idFor(partner.getName(), branch + "/referrals").toString();
    return switch (referPerson.refer(branch, partner.getName(), id, person)) {
      case Received(var referral) ->
          ResponseEntity.status(HttpStatus.CREATED).body(ReferralView.of(referral, clock));
      case Known(var referral) -> ResponseEntity.ok(ReferralView.of(referral, clock));
      case NotAgreed() -> invalid(List.of(new FieldProblem("consent.on", "date")));
      case KeyUsed() ->
          problem(HttpStatus.CONFLICT, "key-used", "This key was used with another content.");
    };
  }

  @GetMapping
  Found<ReferralView> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") Set<ReferralState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      Principal partner) {
    return referrals
        .list(branch, partner.getName(), state, page, size)
        .map(referral -> ReferralView.of(referral, clock));
  }

  @GetMapping("/{id}")
  @Schema(implementation = ReferralView.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id, Principal partner) {
    return referrals
        .find(branch, id.toString())
        .filter(one -> one.partnerId().equals(partner.getName()))
        .<ResponseEntity<?>>map(one -> ResponseEntity.ok(ReferralView.of(one, clock)))
        .orElseGet(ReferralController::noSuchReferral);
  }

  static ResponseEntity<?> noSuchReferral() {
    return problem(HttpStatus.NOT_FOUND, "not-found", "No referral has this id.");
  }
}
