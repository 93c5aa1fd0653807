package jp.otonari.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.fee.FeeAnswer.Invalid;
import jp.otonari.intake.fee.FeeAnswer.Kept;
import jp.otonari.intake.fee.FeeAnswer.NoSuchFee;
import jp.otonari.intake.fee.FeeAnswer.NotNow;
import jp.otonari.intake.fee.FeeAnswer.Stale;
import jp.otonari.intake.request.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The office notes what was waived, paid and given back. */
@Component
class KeepAccounts {

  private static final String KEY_USED = "key-used";

  private final Fees fees;
  private final FeeSettings settings;
  private final Clock clock;

  KeepAccounts(Fees fees, FeeSettings settings, Clock clock) {
    this.fees = fees;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param reason null when the full fee is to be paid after all
   */
  FeeAnswer waive(String branch, String id, String ifMatch, @Nullable Reason reason, String by) {
    var fee = fees.find(branch, id).orElse(null);
    if (fee == null) {
      return new NoSuchFee();
    }
    if (reason != null && reason.isByItself()) {
      return new Invalid(List.of(new FieldProblem("reason", "unexpected")));
    }
    return fee.isOpen()
        ? change(fee, ifMatch, it -> it.waived(reason == null ? null : waiver(reason, by)))
            .orElseGet(Stale::new)
        : new NotNow("already-paid");
  }

  FeeAnswer pay(String branch, String id, String ifMatch, Payment payment) {
    var fee = fees.find(branch, id).orElse(null);
    if (fee == null) {
      return new NoSuchFee();
    }
    var known = fee.payment();
    if (known != null && known.key().equals(payment.key())) {
      return known.isLike(payment) ? new Kept(fee) : new NotNow(KEY_USED);
    }
    return switch (fee.state()) {
      case DUE ->
          isInFuture(payment.on())
              ? noSuchDay()
              : change(fee, ifMatch, it -> it.paid(payment))
                  .orElseGet(() -> pay(branch, id, ifMatch, payment));
      case WAIVED -> new NotNow("nothing-due");
      case PAID, REFUNDED -> new NotNow("already-paid");
    };
  }

  FeeAnswer refund(String branch, String id, String ifMatch, Refund refund) {
    var fee = fees.find(branch, id).orElse(null);
    if (fee == null) {
      return new NoSuchFee();
    }
    var known = fee.refund();
    if (known != null && known.key().equals(refund.key())) {
      return known.isLike(refund) ? new Kept(fee) : new NotNow(KEY_USED);
    }
    var paid = fee.payment();
    if (fee.state() != FeeState.PAID || paid == null) {
      return new NotNow(fee.state() == FeeState.REFUNDED ? "already-refunded" : "not-paid");
    }
    return isInFuture(refund.on()) || refund.on().isBefore(paid.on())
        ? noSuchDay()
        : change(fee, ifMatch, it -> it.refunded(refund))
            .orElseGet(() -> refund(branch, id, ifMatch, refund));
  }

  Payment payment(UUID key, LocalDate on, Payment.Method method, String by) {
    return new Payment(key, on, method, by, clock.instant());
  }

  Refund refund(UUID key, LocalDate on, Refund.Cause cause, String by) {
    return new Refund(key, on, cause, by, clock.instant());
  }

  /** Empty when somebody else was faster: perhaps the same request, sent twice. */
  private Optional<FeeAnswer> change(Fee fee, String ifMatch, UnaryOperator<Fee> change) {
    if (!Etags.match(ifMatch, fee.version())) {
      return Optional.of(new Stale());
    }
    try {
      return Optional.of(new Kept(fees.keep(change.apply(fee))));
    } catch (OptimisticLockingFailureException _) {
      return Optional.empty();
    }
  }

  private Waiver waiver(Reason reason, String by) {
    return new Waiver(settings.share(reason), reason, by, clock.instant());
  }

  private boolean isInFuture(LocalDate day) {
    return day.isAfter(LocalDate.now(clock));
  }

  private static FeeAnswer noSuchDay() {
    return new Invalid(List.of(new FieldProblem("on", "date")));
  }
}
