package jp.otonari.matching.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The talk of resident, volunteer and coordinator. */
record Meeting(Instant meetsAt, Place place, @Nullable String link) {

  /** Where they talk. */
  enum Place {
    ONLINE,
    OFFICE,
    OTHER
  }

  Meeting withoutLink() {
    return new Meeting(meetsAt, place, null);
  }
}
