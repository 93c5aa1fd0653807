package jp.otonari.intake.retention;

import java.time.LocalDate;
import java.util.List;

/** That a record is kept, as it is told. */
record KeptView(String personId, long version, LocalDate until, List<Keep.Said> history) {

  static KeptView of(Keep keep) {
    return new KeptView(keep.personId(), keep.version(), keep.until(), keep.history());
  }
}
