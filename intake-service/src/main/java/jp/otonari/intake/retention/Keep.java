package jp.otonari.intake.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That the office keeps somebody's record for longer. A wish of the person themselves goes before.
 *
 * @param until the day on which the calendar may erase; the latest said
 * @param history all that was said, the first first
 */
@Document("keeps")
record Keep(
    @Id String personId,
    @Version long version,
    String branch,
    LocalDate until,
    List<Said> history) {

  /**
   * What somebody of the office said.
   *
   * @param reason stays here
   */
  record Said(LocalDate until, String reason, String by, Instant at) {

    @Override
    public String toString() {
      return "Said[" + until + "]";
    }
  }

  static Keep none(String personId, String branch) {
    return new Keep(personId, 0, branch, LocalDate.MIN, List.of());
  }

  Keep with(Said said) {
    var all = Stream.concat(history.stream(), Stream.of(said)).toList();
    return new Keep(personId, version, branch, said.until(), all);
  }
}
