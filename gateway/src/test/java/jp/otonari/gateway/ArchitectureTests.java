package jp.otonari.gateway;

import java.util.stream.Stream;
import jp.otonari.testing.ServiceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gateway keeps the rules of every service. */
class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ServiceRules.of("gateway");
  }
}
