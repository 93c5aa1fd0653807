package jp.otonari.intake;

import java.util.stream.Stream;
import jp.otonari.testing.ApiRules;
import jp.otonari.testing.DescribedApi;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@DescribedApi
class ApiServiceTests {

  /**
   * A check stores nothing, cards are only read; the state of an import or of a referral lets it
   * run once; a new key is shown once and never again; a link that was asked for just now is not
   * sent again.
   */
  @TestFactory
  Stream<DynamicTest> the_interface_follows_the_rules(@Autowired ApiRules rules) {
    return rules.all("/check", "/people", "/run", "/begin", "/keys", "/my-data-links");
  }
}
