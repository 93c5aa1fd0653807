package jp.otonari.intake.duplicate;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class DuplicateContractTests {

  @Test
  void reads_contact_changed() {
    Contract.of("contact-changed/v1").isReadBy(ContactChanged.class);
  }
}
