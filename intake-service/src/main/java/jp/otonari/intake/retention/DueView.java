package jp.otonari.intake.retention;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose record is to be erased, as it is told: no names.
 *
 * @param end of the period
 * @param on the day of the erasure: later than the end when the office keeps the record
 * @param heldBy what forbids it for now
 * @param version of what the office has said, for {@code If-Match}; 0 when it has said nothing
 */
record DueView(
    String personId,
    Role role,
    Basis basis,
    LocalDate since,
    LocalDate end,
    LocalDate on,
    Hold.@Nullable Why heldBy,
    long version,
    List<Keep.Said> history) {

  static DueView of(Due due) {
    var departure = due.departure();
    return new DueView(
        departure.personId(),
        departure.role(),
        departure.basis(),
        departure.since(),
        due.end(),
        due.on(),
        due.heldBy(),
        due.keep().version(),
        due.keep().history());
  }
}
