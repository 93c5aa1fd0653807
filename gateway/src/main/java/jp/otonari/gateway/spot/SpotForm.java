package jp.otonari.gateway.spot;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Intake;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes of the help that a resident needs, as the form sends it.
 *
 * @param key that makes a form which is sent twice count once
 * @param day in Japan
 * @param time of day at which it begins
 */
record SpotForm(
    @Nullable UUID key,
    @Nullable String residentId,
    @Nullable String kind,
    @Nullable String day,
    @Nullable String time,
    @Nullable String minutes,
    @Nullable String municipality,
    @Nullable String note) {

  private static final String JAPAN = "+09:00";
  private static final String AN_HOUR = "60";

  static SpotForm of(UUID key, String residentId, @Nullable String municipality) {
    return new SpotForm(key, residentId, null, null, null, AN_HOUR, municipality, null);
  }

  /** As matching wants it; what intake knows of the resident goes with it. */
  Map<String, Object> body(Intake.Resident resident) {
    var body = new HashMap<String, Object>();
    body.put("requestId", Objects.requireNonNullElseGet(key, UUID::randomUUID));
    body.put("residentId", resident.residentId());
    putIfAny(body, "startsAt", startsAt());
    body.put("languages", Objects.requireNonNullElse(resident.languages(), List.of()));
    body.put("sameGenderOnly", resident.sameGenderOnly());
    putIfAny(body, "gender", resident.gender());
    putIfAny(body, "kind", kind);
    putIfAny(body, "minutes", minutes);
    putIfAny(body, "municipality", municipality);
    putIfAny(body, "note", note);
    return body;
  }

  /** Nothing when the day or the time is not given, so that all that is missing is told at once. */
  private @Nullable String startsAt() {
    return day == null || day.isBlank() || time == null || time.isBlank()
        ? null
        : day + "T" + start(time) + JAPAN;
  }

  private static String start(String typed) {
    try {
      return LocalTime.parse(typed) + ":00";
    } catch (DateTimeParseException _) {
      return typed;
    }
  }

  private static void putIfAny(Map<String, Object> body, String field, @Nullable String value) {
    if (value != null) {
      body.put(field, value);
    }
  }
}
