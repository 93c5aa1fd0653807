package jp.otonari.gateway.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a team send; each of them a part of it.
 *
 * @param until last day of who only stands in
 * @param search for somebody whom matching does not name
 * @param on last day of who goes
 * @param handOver what the next one should know
 */
record MemberForm(
    @Nullable String volunteerId,
    @Nullable List<String> duties,
    @Nullable String until,
    @Nullable String search,
    @Nullable String on,
    @Nullable String handOver) {

  static MemberForm empty() {
    return new MemberForm(null, null, null, null, null, null);
  }

  public boolean takes(String duty) {
    return duties != null && duties.contains(duty);
  }

  Map<String, Object> asking() {
    var body = new HashMap<String, Object>();
    body.put("volunteerId", Objects.requireNonNullElse(volunteerId, ""));
    body.put("duties", Objects.requireNonNullElse(duties, List.of()));
    put(body, "until", until);
    return body;
  }

  Map<String, Object> going() {
    var body = new HashMap<String, Object>();
    put(body, "on", on);
    put(body, "handOver", handOver);
    return body;
  }

  private static void put(Map<String, Object> body, String name, @Nullable String typed) {
    if (typed != null) {
      body.put(name, typed);
    }
  }
}
