package jp.otonari.intake.referral;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import jp.otonari.intake.search.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office sees the referrals of all partners of its branch. */
@RestController
@RequestMapping("/branches/{branch}/partner-referrals")
class OfficeController {

  private final Referrals referrals;
  private final Clock clock;

  OfficeController(Referrals referrals, Clock clock) {
    this.referrals = referrals;
    this.clock = clock;
  }

  /** What the partner sees, whose it is, and what the partner stated about the consent. */
  record Item(@JsonUnwrapped ReferralView referral, String partnerId, Agreed consent) {}

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<Item> list(
      @PathVariable String branch,
      @RequestParam(required = false) @Nullable UUID partner,
      @RequestParam(defaultValue = "") Set<ReferralState> state,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return referrals
        .list(branch, partner == null ? null : partner.toString(), state, page, size)
        .map(one -> new Item(ReferralView.of(one, clock), one.partnerId(), one.agreed()));
  }
}
