package jp.otonari.gateway.leak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Leaks.Leak;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes of a leak, as the form sends it.
 *
 * @param key that makes a form which is sent twice count once
 * @param version of what the form shows; none for a new leak
 */
record AccountForm(
    @Nullable UUID key,
    @Nullable Long version,
    @Nullable String noticedOn,
    @Nullable String what,
    @Nullable List<String> kinds,
    @Nullable String people,
    @Nullable String personIds,
    @Nullable Boolean sensitive,
    @Nullable Boolean malicious) {

  private static final Pattern BETWEEN_IDS = Pattern.compile("[\\s,、]+");

  static AccountForm empty(UUID key, String today) {
    return new AccountForm(key, null, today, null, null, null, null, null, null);
  }

  static AccountForm of(Leak leak) {
    return new AccountForm(
        null,
        leak.version(),
        leak.noticedOn().toString(),
        leak.what(),
        leak.kinds(),
        Integer.toString(leak.people()),
        String.join("\n", leak.personIds()),
        leak.sensitive(),
        leak.malicious());
  }

  /** What was typed, beside what somebody else has written meanwhile. */
  AccountForm over(Leak news) {
    return new AccountForm(
        key, news.version(), noticedOn, what, kinds, people, personIds, sensitive, malicious);
  }

  public boolean ticks(String kind) {
    return kinds != null && kinds.contains(kind);
  }

  /** As intake wants it; what was left empty stays out. */
  Map<String, Object> body() {
    var body = new HashMap<String, Object>();
    body.put("kinds", Objects.requireNonNullElse(kinds, List.of()));
    body.put("personIds", ids());
    body.put("sensitive", Boolean.TRUE.equals(sensitive));
    body.put("malicious", Boolean.TRUE.equals(malicious));
    putIfAny(body, "noticedOn", noticedOn);
    putIfAny(body, "what", what);
    putIfAny(body, "people", people);
    return body;
  }

  private List<String> ids() {
    return Stream.ofNullable(personIds)
        .flatMap(BETWEEN_IDS::splitAsStream)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static void putIfAny(Map<String, Object> body, String field, @Nullable String value) {
    if (value != null) {
      body.put(field, value);
    }
  }
}
