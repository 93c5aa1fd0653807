package jp.otonari.intake.journey;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class JourneyContractTests {

  @Test
  void reads_resident_registered() {
    Contract.of("resident-registered/v1").isReadBy(ResidentRegistered.class);
  }

  @Test
  void reads_resident_withdrawn() {
    Contract.of("resident-withdrawn/v1").isReadBy(ResidentWithdrawn.class);
  }
}
