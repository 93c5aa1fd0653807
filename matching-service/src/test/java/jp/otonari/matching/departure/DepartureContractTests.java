package jp.otonari.matching.departure;

import java.time.Instant;
import java.util.UUID;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class DepartureContractTests {

  @Test
  void reads_who_leaves_and_who_pauses() {
    Contract.of("resident-withdrawn/v1").isReadBy(ResidentWithdrawn.class);
    Contract.of("volunteer-withdrawn/v1").isReadBy(VolunteerWithdrawn.class);
    Contract.of("volunteer-paused/v1").isReadBy(VolunteerPaused.class);
  }

  @Test
  void reads_who_is_erased() {
    Contract.of("resident-erased/v1").isReadBy(ResidentErased.class);
    Contract.of("volunteer-erased/v1").isReadBy(VolunteerErased.class);
  }

  @Test
  void writes_erasure_receipted() {
    var person = UUID.randomUUID().toString();

    Contract.of("erasure-receipted/v1")
        .isWrittenAs(new ErasureReceipted(person, "matching", 0, Instant.EPOCH));
  }
}
