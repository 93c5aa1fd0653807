package jp.otonari.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.otonari.testing.Contract;
import org.junit.jupiter.api.Test;

class PersonContractTests {

  private static final ContactChanged CHANGED =
      new ContactChanged(
          UUID.randomUUID().toString(),
          1,
          Role.RESIDENT,
          "オレーナさん",
          "olena@example.org",
          "uk",
          List.of("ru"),
          true,
          new QuietHours("21:00", "07:00"));

  @Test
  void contact_changed_keeps_its_contract() {
    Contract.of("contact-changed/v1").isWrittenAs(CHANGED);
  }

  @Test
  void a_log_line_does_not_tell_who_it_is() {
    assertThat(CHANGED.toString()).doesNotContain("オレーナ", "example", "ru");
  }
}
