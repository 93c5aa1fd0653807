package jp.otonari.gateway.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision against the round, as it is typed.
 *
 * @param points by which a couple is preferred
 * @param capacity residents whom the volunteer may hold meanwhile
 * @param expiresOn a date, in Japan
 * @param costed the points or the capacity whose cost the page showed
 */
record OverrideForm(
    Kind kind,
    @Nullable UUID residentId,
    @Nullable UUID volunteerId,
    @Nullable Integer points,
    @Nullable Integer capacity,
    @Nullable String reason,
    @Nullable String expiresOn,
    @Nullable Integer costed) {

  private static final int CLEARLY = 100;
  private static final int DAYS_OF_A_HOLD = 14;
  private static final int MONTHS = 3;

  enum Kind {
    LOCK,
    FORBID,
    PREFER,
    HOLD,
    CAPACITY
  }

  /** With what is usual for what is not said. */
  OverrideForm fresh(LocalDate today) {
    var until = kind == Kind.HOLD ? today.plusDays(DAYS_OF_A_HOLD) : today.plusMonths(MONTHS);
    return new OverrideForm(
        kind,
        residentId,
        volunteerId,
        kind == Kind.PREFER ? Objects.requireNonNullElse(points, CLEARLY) : null,
        kind == Kind.CAPACITY ? Objects.requireNonNullElse(capacity, 1) : null,
        null,
        until.toString(),
        null);
  }

  /** What the cost depends on, beside the people. */
  public @Nullable Integer measure() {
    return points == null ? capacity : points;
  }

  /** Whether what is sent costs what the page showed. */
  boolean isCosted() {
    return Objects.equals(measure(), costed);
  }

  Map<String, Object> body() {
    var body = new HashMap<String, Object>(Map.of("kind", kind));
    body.put("reason", reason == null ? "" : reason);
    put(body, "residentId", residentId);
    put(body, "volunteerId", volunteerId);
    put(body, "points", points);
    put(body, "capacity", capacity);
    put(body, "expiresOn", expiresOn);
    return body;
  }

  /** The cost depends neither on why nor on how long. */
  Map<String, Object> costBody(LocalDate today) {
    var body = body();
    body.put("reason", "");
    body.put("expiresOn", today.plusDays(1));
    return body;
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
