package jp.otonari.gateway.client;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * In whose name, and for which branch, a service is called.
 *
 * @param bearer token that says so
 * @param headers that one request needs beside it
 */
public record Caller(String branch, String bearer, Map<String, String> headers) {

  public Caller(String branch, String bearer) {
    this(branch, bearer, Map.of());
  }

  /** For a change that is only made when nobody else was faster: the version that was read. */
  public Caller having(long version) {
    return with("If-Match", "\"" + version + "\"");
  }

  /** For something that is wanted once, however often it is asked for. */
  public Caller once(UUID key) {
    return with("Idempotency-Key", key.toString());
  }

  private Caller with(String header, String value) {
    var all = new HashMap<>(headers);
    all.put(header, value);
    return new Caller(branch, bearer, Map.copyOf(all));
  }

  /** Without the token: it may come into a log. */
  @Override
  public String toString() {
    return "Caller[" + branch + "]";
  }
}
