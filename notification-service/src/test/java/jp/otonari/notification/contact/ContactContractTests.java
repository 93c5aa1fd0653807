package jp.otonari.notification.contact;

import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class ContactContractTests {

  @Test
  void reads_contact_changed() {
    Contract.of("contact-changed/v1").isReadBy(ContactChanged.class);
  }
}
