package jp.otonari.gateway.client;

/**
 * In whose name, and for which branch, a service is called.
 *
 * @param bearer token that says so
 */
public record Caller(String branch, String bearer) {

  /** Without the token: it may come into a log. */
  @Override
  public String toString() {
    return "Caller[" + branch + "]";
  }
}
