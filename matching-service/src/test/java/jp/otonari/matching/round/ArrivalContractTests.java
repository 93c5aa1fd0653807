package jp.otonari.matching.round;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class ArrivalContractTests {

  @Test
  void reads_resident_registered() {
    Contract.of("resident-registered/v1").isReadBy(ResidentRegistered.class);
  }

  @Test
  void reads_volunteer_cleared() {
    Contract.of("volunteer-cleared/v1").isReadBy(VolunteerCleared.class);
  }

  @Test
  void reads_resident_changed() {
    Contract.of("resident-changed/v1").isReadBy(ResidentRegistered.class);
  }

  @Test
  void reads_volunteer_changed() {
    Contract.of("volunteer-changed/v1").isReadBy(VolunteerCleared.class);
  }
}
