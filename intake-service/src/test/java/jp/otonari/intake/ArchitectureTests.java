package jp.otonari.intake;

import java.util.stream.Stream;
import jp.otonari.testing.ServiceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> the_rules_of_every_service_hold() {
    return ServiceRules.of("intake");
  }
}
