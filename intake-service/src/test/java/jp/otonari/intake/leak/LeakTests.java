package jp.otonari.intake.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.otonari.intake.vault.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakTests {

  private static final LocalDate NOTICED = LocalDate.parse("2026-04-10");
  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "NAME,   1000, false, false, -",
        "NAME,   1001, false, false, MANY",
        "NAME,      1, true,  false, SENSITIVE",
        "NAME,      0, false, true,  MALICIOUS",
        "MONEY,     1, false, false, MONEY",
        "HEALTH,    1, false, false, SENSITIVE",
        "PREGNANCY, 1, false, false, SENSITIVE",
        "STORY,     1, false, false, SENSITIVE",
        "OTHER,    50, false, false, -",
      })
  void one_ground_is_enough_to_report(
      DataKind kind, int people, boolean sensitive, boolean malicious, Ground ground) {
    var told = sensitive || kind.isSensitive();

    assertThat(facts(kind, people, told, malicious).grounds())
        .isEqualTo(ground == null ? Set.of() : Set.of(ground));
  }

  @Test
  void a_leak_that_need_not_be_reported_has_no_clocks_and_owes_nothing() {
    var leak = leak(facts(DataKind.NAME, 3, false, false));

    assertThat(leak.clocks(NOTICED)).isEmpty();
    assertThat(leak.owed()).isEmpty();
  }

  @Test
  void the_full_report_says_all_that_the_quick_one_would() {
    var leak =
        leak(facts(DataKind.HEALTH, 1, true, false))
            .done(Duty.FULL_REPORT, NOTICED.plusDays(2), "a", NOW);

    assertThat(leak.owed()).containsExactly(Duty.PERSONS_TOLD);
    assertThat(leak.state()).isEqualTo(LeakState.REPORTED);
    assertThat(leak.clocks(NOTICED.plusDays(90))).noneMatch(RunningClock::late);
  }

  @Test
  void a_leak_is_open_until_the_full_report_has_gone() {
    var leak =
        leak(facts(DataKind.HEALTH, 1, true, false)).done(Duty.QUICK_REPORT, NOTICED, "a", NOW);

    assertThat(leak.state()).isEqualTo(LeakState.OPEN);
    assertThat(leak.clocks(NOTICED).getFirst().doneOn()).isEqualTo(NOTICED);
    assertThat(leak.clocks(NOTICED).getLast().doneOn()).isNull();
  }

  @Test
  void what_was_known_before_stays_in_the_history() {
    var first = facts(DataKind.NAME, 3, false, false);
    var second = facts(DataKind.HEALTH, 4, true, false);

    var leak = leak(first).amended(second, "a", NOW);

    assertThat(leak.facts()).isEqualTo(second);
    assertThat(leak.asRegistered()).isEqualTo(first);
    assertThat(leak.history()).hasSize(2);
  }

  private static Leak leak(Facts facts) {
    return Leak.registered("1", "tokyo", facts, "a", NOW);
  }

  private static Facts facts(DataKind kind, int people, boolean sensitive, boolean malicious) {
    return new Facts(
        NOTICED, new Sealed(""), List.of(kind), people, List.of(), sensitive, malicious);
  }
}
