package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Who is perhaps registered twice, and the merging of two records, by intake. */
public final class Duplicates {

  private final Line line;

  Duplicates(Line line) {
    this.line = line;
  }

  public Answer<Page<Duplicate>> list(Caller caller, String state, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/duplicates?state={state}&page={page}&size={size}",
        state,
        page,
        Page.SIZE);
  }

  public Answer<Duplicate> duplicate(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/duplicates/{id}", id);
  }

  /** One of the two records, field by field, as far as the caller may see it. */
  public Answer<Map<String, Object>> person(Caller caller, Duplicate two, String id) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        two.isOfResidents() ? "/residents/{id}" : "/volunteers/{id}",
        id);
  }

  public Answer<Duplicate> areTwo(Caller caller, String id, long version) {
    return judge(caller, version, "/duplicates/{id}/not-same", id);
  }

  public Answer<Duplicate> undo(Caller caller, String id, long version) {
    return judge(caller, version, "/duplicates/{id}/undo", id);
  }

  private Answer<Duplicate> judge(Caller caller, long version, String path, String id) {
    return line.expecting(version)
        .post(caller, Map.of(), new ParameterizedTypeReference<>() {}, path, id);
  }

  public Answer<Merged> merge(Caller caller, String id, long version, Wish wish) {
    return line.expecting(version)
        .post(caller, wish, new ParameterizedTypeReference<>() {}, "/duplicates/{id}/merge", id);
  }

  /** What was merged into a person. */
  public Answer<Page<Merge>> mergesInto(Caller caller, String person) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/people/{id}/merges", person);
  }

  /** Two records that are perhaps about one person. */
  public record Duplicate(
      String duplicateId,
      long version,
      String role,
      List<String> people,
      List<String> signs,
      String degree,
      String state,
      Instant foundAt,
      @Nullable String by,
      @Nullable Instant judgedAt) {

    public boolean isOfResidents() {
      return role.equals("RESIDENT");
    }

    public List<String> signsFor() {
      return signs.stream().filter(sign -> !sign.startsWith("OTHER_")).toList();
    }

    public List<String> signsAgainst() {
      return signs.stream().filter(sign -> sign.startsWith("OTHER_")).toList();
    }
  }

  /**
   * How two records become one.
   *
   * @param take fields whose value comes from the record that goes
   */
  public record Wish(
      String survivor, long survivorVersion, long otherVersion, Collection<String> take) {}

  /** The record that stayed. */
  public record Merged(String survivor) {}

  /** What is kept of a record that went into another. */
  public record Merge(
      String former, Instant at, String by, List<String> taken, List<Past> history) {}

  /** A step in the history of a former record. */
  public record Past(
      String step,
      Instant at,
      String by,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String note,
      boolean undone) {}
}
