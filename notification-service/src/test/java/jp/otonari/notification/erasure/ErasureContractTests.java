package jp.otonari.notification.erasure;

import java.time.Instant;
import java.util.UUID;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class ErasureContractTests {

  @Test
  void writes_erasure_receipted() {
    Contract.of("erasure-receipted/v1")
        .isWrittenAs(new ErasureReceipted(UUID.randomUUID(), 3, Instant.EPOCH));
  }
}
