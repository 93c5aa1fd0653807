package jp.otonari.gateway.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the forms on a person's page send; each of them a part of it. Intake says what is wrong.
 *
 * @param version of the record that the page showed
 * @param step which form it was
 */
record PersonSteps(
    @Nullable Long version,
    @Nullable String step,
    @Nullable String on,
    @Nullable String clearedUntil,
    @Nullable String until,
    @Nullable String reason,
    @Nullable String note,
    @Nullable String owner) {

  static PersonSteps empty() {
    return new PersonSteps(null, null, null, null, null, null, null, null);
  }

  /** Before every version that there is: a form without one is refused as stale. */
  long read() {
    return version == null ? 0 : version;
  }

  /** Whether it was this form that was sent. */
  public boolean isOf(String other) {
    return other.equals(step);
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    put(body, "step", step);
    put(body, "on", on);
    put(body, "clearedUntil", clearedUntil);
    put(body, "until", until);
    put(body, "reason", reason);
    put(body, "note", note);
    return body;
  }

  private static void put(Map<String, Object> body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }

  @Override
  public String toString() {
    return "PersonSteps[" + step + "]";
  }
}
