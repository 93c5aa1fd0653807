package jp.otonari.intake.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        : new NotNow("already-paid");
  }

  FeeAnswer pay(String branch, String id, String ifMatch, Payment payment) {
    var fee = fees.find(branch, id).orElse(null);
    if (fee == null) {
      return new NoSuchFee();
    }
    if (fee.payment() != null && fee.payment().key().equals(payment.key())) {
      return new Kept(fee);
    }
    return switch (fee.state()) {
      case DUE ->
          isInFuture(payment.on()) ? noSuchDay() : change(fee, ifMatch, it -> it.paid(payment));
      case WAIVED -> new NotNow("nothing-due");
      case PAID, REFUNDED -> new NotNow("already-paid");
    };
  }

  FeeAnswer refund(String branch, String id, String ifMatch, Refund refund) {
    var fee = fees.find(branch, id).orElse(null);
    if (fee == null) {
      return new NoSuchFee();
    }
    if (fee.refund() != null && fee.refund().key().equals(refund.key())) {
      return new Kept(fee);
    }
    var paid = fee.payment();
    if (fee.state() != FeeState.PAID || paid == null) {
      return new NotNow(fee.state() == FeeState.REFUNDED ? "already-refunded" : "not-paid");
    }
    return isInFuture(refund.on()) || refund.on().isBefore(paid.on())
        ? noSuchDay()
        : change(fee, ifMatch, it -> it.refunded(refund));
  }

  Payment payment(UUID key, LocalDate on, Payment.Method method, String by) {
    return new Payment(key, on, method, by, clock.instant());
  }

  Refund refund(UUID key, LocalDate on, Refund.Cause cause, String by) {
    return new Refund(key, on, cause, by, clock.instant());
  }

  private FeeAnswer change(Fee fee, String ifMatch, UnaryOperator<Fee> change) {
    if (!Etags.match(ifMatch, fee.version())) {
      return new Stale();
    }
    try {
      return new Kept(fees.keep(change.apply(fee)));
    } catch (OptimisticLockingFailureException _) {
      return new Stale();
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
