package jp.otonari.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;

/** How long intake keeps the records of those who left. */
public final class Retention {

  private final Line line;

  Retention(Line line) {
    this.line = line;
  }

  /** Those whose time ends within 30 days, or has ended while something holds them back. */
  public Answer<Page<Due>> due(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/retention?days=30&page={page}&size={size}",
        page,
        Page.SIZE);
  }

  public Answer<?> keep(Caller caller, String personId, long version, Object keep) {
    return line.expecting(version)
        .tell(HttpMethod.PUT, caller, keep, "/retention/{id}/keep", personId);
  }

  /**
   * Somebody whose record is to be erased.
   *
   * @param heldBy what forbids it for now
   * @param history what the office has said about keeping it
   */
  public record Due(
      String personId,
      String basis,
      LocalDate since,
      LocalDate on,
      @Nullable String heldBy,
      long version,
      @Nullable List<Said> history) {}

  /** Until when it is kept, and why. */
  public record Said(LocalDate until, String reason, String by, Instant at) {}
}
