package jp.otonari.intake.journey;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class JourneyContractTests {

  @Test
  void reads_resident_registered() {
    Contract.of("resident-registered/v1").isReadBy(ResidentRegistered.class);
  }
}
