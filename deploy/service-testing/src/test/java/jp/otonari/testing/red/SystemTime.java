package jp.otonari.testing.red;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Does not ask the clock. */
class SystemTime {

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
