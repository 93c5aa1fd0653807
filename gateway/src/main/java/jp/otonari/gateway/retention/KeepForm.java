package jp.otonari.gateway.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Until when a record is kept longer, and why, as typed.
 *
 * @param personId whose record; null when nothing was typed
 * @param version that the page showed
 */
record KeepForm(
    @Nullable String personId,
    @Nullable Long version,
    @Nullable String until,
    @Nullable String reason) {

  static KeepForm empty() {
    return new KeepForm(null, null, null, null);
  }

  /** Whether it was typed at this person. */
  public boolean isOf(String other) {
    return other.equals(personId);
  }

  KeepForm at(String person) {
    return new KeepForm(person, version, until, reason);
  }

  Map<String, String> body() {
    var body = new LinkedHashMap<String, String>();
    if (until != null) {
      body.put("until", until);
    }
    if (reason != null) {
      body.put("reason", reason);
    }
    return body;
  }

  @Override
  public String toString() {
    return "KeepForm[" + until + "]";
  }
}
