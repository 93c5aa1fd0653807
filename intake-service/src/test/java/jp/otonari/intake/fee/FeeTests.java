package jp.otonari.intake.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeeTests {

  private static final FeeSettings PROGRAMME = new FeeSettings(1000, 3000, Map.of());
  private static final LocalDate TODAY = LocalDate.parse("2026-04-30");
  private static final Instant NOW = Instant.parse("2026-04-30T01:00:00Z");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "REGISTRATION, -,             1000, DUE",
        "REGISTRATION, DISPLACED,        0, WAIVED",
        "REGISTRATION, STUDENT,        500, DUE",
        "REGISTRATION, LOW_INCOME,     500, DUE",
        "REGISTRATION, SINGLE_PARENT,  500, DUE",
        "REGISTRATION, HARDSHIP,         0, WAIVED",
        "PAIRING,      -,             3000, DUE",
        "PAIRING,      DISPLACED,        0, WAIVED",
        "PAIRING,      STUDENT,       1500, DUE",
        "PAIRING,      LOW_INCOME,    1500, DUE",
        "PAIRING,      SINGLE_PARENT, 1500, DUE",
        "PAIRING,      HARDSHIP,         0, WAIVED",
      })
  void what_is_to_be_paid(Moment moment, @Nullable Reason reason, long yen, FeeState state) {
    var fee = fee(moment, PROGRAMME).waived(reason == null ? null : waiver(reason, PROGRAMME));

    assertThat(fee.yen()).isEqualTo(yen);
    assertThat(fee.state()).isEqualTo(state);
    assertThat(fee.full()).isEqualTo(PROGRAMME.full(moment));
  }

  @Test
  void a_branch_may_take_and_let_off_what_it_likes() {
    var branch =
        new FeeSettings(2001, 0, Map.of(Reason.STUDENT, Share.FULL, Reason.DISPLACED, Share.HALF));

    assertThat(branch.share(Reason.STUDENT)).isEqualTo(Share.FULL);
    assertThat(branch.share(Reason.LOW_INCOME)).isEqualTo(Share.HALF);
    assertThat(fee(Moment.REGISTRATION, branch).waived(waiver(Reason.DISPLACED, branch)).yen())
        .isEqualTo(1000);
    assertThat(fee(Moment.PAIRING, branch).state()).isEqualTo(FeeState.WAIVED);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_lets_something_off(Reason reason) {
    assertThat(PROGRAMME.share(reason)).isNotEqualTo(Share.NONE);
  }

  @Test
  void a_waiver_can_be_taken_back() {
    var fee = fee(Moment.PAIRING, PROGRAMME).waived(waiver(Reason.HARDSHIP, PROGRAMME));

    assertThat(fee.waived(null)).isEqualTo(fee(Moment.PAIRING, PROGRAMME));
  }

  @Test
  void a_moment_has_one_id_per_resident_and_pairing() {
    var ids =
        List.of(
            id(Moment.REGISTRATION, "a", null),
            id(Moment.REGISTRATION, "b", null),
            id(Moment.PAIRING, "a", "p"),
            id(Moment.PAIRING, "a", "q"));

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(id(Moment.PAIRING, "a", "p")).isEqualTo(ids.get(2));
  }

  @Test
  void of_an_erased_person_only_the_money_stays() {
    var erased = waiver(Reason.ERASED, PROGRAMME);
    var owing = fee(Moment.REGISTRATION, PROGRAMME).ofNobody(erased);
    var half = fee(Moment.PAIRING, PROGRAMME).waived(waiver(Reason.LOW_INCOME, PROGRAMME));
    var paid = half.paid(payment(TODAY)).ofNobody(erased);

    assertThat(owing.state()).isEqualTo(FeeState.WAIVED);
    assertThat(paid.state()).isEqualTo(FeeState.PAID);
    assertThat(paid.yen()).isEqualTo(1500);
    assertThat(paid.toString()).doesNotContain("LOW_INCOME");
  }

  @Test
  void a_month_counts_what_fell_due_came_in_and_went_back_in_it() {
    var march = TODAY.minusMonths(1);
    var may = TODAY.plusDays(1);
    var half = fee(Moment.PAIRING, PROGRAMME).waived(waiver(Reason.STUDENT, PROGRAMME));
    var back = new Refund(UUID.randomUUID(), may, Refund.Cause.LEFT_EARLY, "a", NOW);
    var fees =
        List.of(
            half,
            half.paid(payment(TODAY)),
            fee(Moment.REGISTRATION, PROGRAMME).paid(payment(march)),
            half.paid(payment(TODAY)).refunded(back));

    assertThat(Month.of(YearMonth.parse("2026-04"), fees))
        .isEqualTo(new Month(YearMonth.parse("2026-04"), 5500, 4500, 3000, 2, 0));
    assertThat(Month.of(YearMonth.parse("2026-05"), fees).refunded()).isEqualTo(1500);
    assertThat(Month.of(YearMonth.parse("2026-03"), fees).paid()).isEqualTo(1000);
  }

  private static Payment payment(LocalDate on) {
    return new Payment(UUID.randomUUID(), on, Payment.Method.CASH, "a", NOW);
  }

  private static Waiver waiver(Reason reason, FeeSettings settings) {
    return new Waiver(settings.share(reason), reason, "a", NOW);
  }

  private static Fee fee(Moment moment, FeeSettings settings) {
    return Fee.at(moment, "tokyo", "a", null, settings.full(moment), TODAY);
  }

  private static String id(Moment moment, String resident, @Nullable String pairing) {
    return Fee.at(moment, "tokyo", resident, pairing, 1, TODAY).id();
  }
}
