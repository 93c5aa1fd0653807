package jp.otonari.intake.fee;

import static jp.otonari.defaults.problem.Problems.invalid;
import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import jp.otonari.intake.fee.FeeAnswer.Invalid;
import jp.otonari.intake.fee.FeeAnswer.Kept;
import jp.otonari.intake.fee.FeeAnswer.NoSuchFee;
import jp.otonari.intake.fee.FeeAnswer.NotNow;
import jp.otonari.intake.fee.FeeAnswer.Stale;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.request.IdempotencyKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The office changes a fee; {@code If-Match} names the one read, the key makes a repeat harmless.
 */
@RestController
@RequestMapping("/branches/{branch}/fees/{id}")
@PreAuthorize("hasAuthority('SCOPE_office')")
class FeeController {

  private final KeepAccounts accounts;

  FeeController(KeepAccounts accounts) {
    this.accounts = accounts;
  }

  /** Why less is to be paid. */
  record Waived(@NotNull Reason reason) {}

  /** That, when and how it was paid. */
  record Paid(@NotNull LocalDate on, @NotNull Payment.Method method) {}

  /** That, when and why it was given back. */
  record Back(@NotNull LocalDate on, @NotNull Refund.Cause cause) {}

  @PutMapping("/waiver")
  @Schema(implementation = FeeView.class)
  ResponseEntity<?> waive(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @RequestBody Waived form,
      Principal by) {
    return answer(accounts.waive(branch, id.toString(), ifMatch, form.reason(), by.getName()));
  }

  @DeleteMapping("/waiver")
  @Schema(implementation = FeeView.class)
  ResponseEntity<?> demand(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      Principal by) {
    return answer(accounts.waive(branch, id.toString(), ifMatch, null, by.getName()));
  }

  @PostMapping("/payment")
  @Schema(implementation = FeeView.class)
  ResponseEntity<?> pay(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody Paid form,
      Principal by) {
    var payment = accounts.payment(key, form.on(), form.method(), by.getName());
    return answer(accounts.pay(branch, id.toString(), ifMatch, payment));
  }

  @PostMapping("/refund")
  @Schema(implementation = FeeView.class)
  ResponseEntity<?> refund(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @RequestHeader(IdempotencyKey.HEADER) UUID key,
      @Valid @RequestBody Back form,
      Principal by) {
    var refund = accounts.refund(key, form.on(), form.cause(), by.getName());
    return answer(accounts.refund(branch, id.toString(), ifMatch, refund));
  }

  private static ResponseEntity<?> answer(FeeAnswer answer) {
    return switch (answer) {
      case Kept(var fee) -> Etags.ok(fee.version(), FeeView.of(fee));
      case Invalid(var problems) -> invalid(problems);
      case Stale() -> Etags.stale();
      case NotNow(var why) ->
          problem(HttpStatus.CONFLICT, why, "Not in the state in which this fee is.");
      case NoSuchFee() -> problem(HttpStatus.NOT_FOUND, "not-found", "No fee has this id.");
    };
  }
}
