package jp.otonari.notification;

import java.util.stream.Stream;
import jp.otonari.testing.ServiceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> notification_is_built_like_every_service() {
    return ServiceRules.of("notification");
  }
}
