package jp.otonari.launcher;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to run and where.
 *
 * @param home the checkout whose services were built
 * @param data what is kept between runs
 * @param app where the services are unpacked
 * @param environment of the launcher: it may name a broker, a store or a mail server elsewhere
 */
public record PlatformPlan(
    Path home, Path data, Path app, PortPlan ports, Map<String, String> environment) {

  private static final Map<String, String> PART_OF_VARIABLE =
      Map.of(
          "OTONARI_KAFKA", "broker",
          "OTONARI_MONGODB_URI", "store",
          "OTONARI_SMTP_HOST", "mail server");

  /**
   * One that runs everything itself on ports of its own, whatever our own environment says.
   *
   * @param settings variables that the services and servers are given
   */
  public static PlatformPlan ofItsOwn(
      Path home, Path data, Path app, Map<String, String> settings) {
    return new PlatformPlan(home, data, app, PortPlan.free(), settings);
  }

  /** The URL that people open. */
  public String url() {
    return environment.getOrDefault(
        "OTONARI_PUBLIC_URL", "http://localhost:" + ports.of(Service.GATEWAY));
  }

  /** The URL under which one service answers on this machine. */
  public String url(Service service) {
    return "http://127.0.0.1:" + ports.of(service);
  }

  /** The parts that the environment says run elsewhere. */
  Set<String> elsewhere() {
    var parts = new HashSet<String>();
    PART_OF_VARIABLE.forEach(
        (variable, part) -> {
          if (given(variable) != null) {
            parts.add(part);
          }
        });
    return parts;
  }

  @Nullable String given(String variable) {
    var value = environment.get(variable);
    return value == null || value.isBlank() ? null : value;
  }

  String given(String variable, String otherwise) {
    var value = given(variable);
    return value == null ? otherwise : value;
  }
}
