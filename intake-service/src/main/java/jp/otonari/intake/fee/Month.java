package jp.otonari.intake.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money of one month, in yen.
 *
 * @param charged what fell due in it, after waivers
 * @param waived what was let off from what fell due in it
 * @param paid what came in
 * @param payments how often something came in
 * @param refunded what went back
 */
record Month(YearMonth month, long charged, long waived, long paid, long payments, long refunded) {

  static Month of(YearMonth month, Collection<Fee> fees) {
    Function<Function<Fee, @Nullable LocalDate>, Stream<Fee>> within =
        day -> fees.stream().filter(fee -> isIn(month, day.apply(fee)));
    return new Month(
        month,
        sum(within.apply(Fee::dueOn), Fee::yen),
        sum(within.apply(Fee::dueOn), fee -> fee.full() - fee.yen()),
        sum(within.apply(Month::paidOn), Fee::yen),
        within.apply(Month::paidOn).count(),
        sum(within.apply(Month::refundedOn), Fee::yen));
  }

  private static boolean isIn(YearMonth month, @Nullable LocalDate day) {
    return day != null && YearMonth.from(day).equals(month);
  }

  private static @Nullable LocalDate paidOn(Fee fee) {
    return fee.payment() == null ? null : fee.payment().on();
  }

  private static @Nullable LocalDate refundedOn(Fee fee) {
    return fee.refund() == null ? null : fee.refund().on();
  }

  private static long sum(Stream<Fee> fees, ToLongFunction<Fee> yen) {
    return fees.mapToLong(yen).sum();
  }
}
