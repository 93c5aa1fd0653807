package jp.otonari.gateway.pairing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a pair's page send; each of them a part of it.
 *
 * @param from first day of a pause
 * @param on first day after a pause, or last day of the pair
 */
record LifeForm(
    @Nullable String from,
    @Nullable String until,
    @Nullable String cause,
    @Nullable String on,
    @Nullable Boolean extend,
    @Nullable String endsOn,
    @Nullable String reason,
    @Nullable String by,
    @Nullable String note,
    @Nullable String again) {

  static LifeForm empty() {
    return new LifeForm(null, null, null, null, null, null, null, null, null, null);
  }

  /** What was filled in; matching reads of it what belongs to the step. */
  Map<String, Object> body() {
    var body = new HashMap<String, Object>();
    body.put("extend", Boolean.TRUE.equals(extend));
    put(body, "from", from);
    put(body, "until", until);
    put(body, "cause", cause);
    put(body, "on", on);
    put(body, "endsOn", endsOn);
    put(body, "reason", reason);
    put(body, "by", by);
    put(body, "note", note);
    put(body, "again", again);
    return body;
  }

  private static void put(Map<String, Object> body, String name, @Nullable String typed) {
    if (typed != null && !typed.isBlank()) {
      body.put(name, typed);
    }
  }
}
