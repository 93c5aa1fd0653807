package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTests {

  private final ServiceRules rules = new ServiceRules("matching");

  @ParameterizedTest
  @CsvSource({
    "no service knows another, jp.otonari.matching.red.KnowsIntake",
    "a type is public only for another package of its service, jp.otonari.testing.red.PublicForNobody",
    "every endpoint says who may call it, jp.otonari.testing.red.OpenEndpoint",
    "nothing is injected into a field, jp.otonari.testing.red.FieldInjection",
    "the time comes from a Clock, jp.otonari.testing.red.SystemTime",
    "nothing is printed, jp.otonari.testing.red.Printing"
  })
  void each_rule_can_be_red(String rule, Class<?> breach) {
    assertThatThrownBy(() -> check(rule, breach))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(breach.getSimpleName());
  }

  @ParameterizedTest
  @CsvSource({
    "no service knows another, jp.otonari.testing.red.ClockTime",
    "a type is public only for another package of its service, jp.otonari.testing.red.ClockTime",
    "every endpoint says who may call it, jp.otonari.testing.red.GuardedEndpoint",
    "nothing is injected into a field, jp.otonari.testing.red.ClockTime",
    "the time comes from a Clock, jp.otonari.testing.red.ClockTime",
    "nothing is printed, jp.otonari.testing.red.ClockTime"
  })
  void each_rule_is_green_for_good_code(String rule, Class<?> good) {
    assertThatCode(() -> check(rule, good)).doesNotThrowAnyException();
  }

  @Test
  void rules_about_a_service_that_is_not_there_are_red() {
    var first = ServiceRules.of("renamed").findFirst().orElseThrow();

    assertThatThrownBy(() -> first.getExecutable().execute())
        .hasMessageContaining("failed to check any classes");
  }

  private void check(String rule, Class<?> type) {
    rules.check(rule, new ClassFileImporter().importClasses(type));
  }
}
