package jp.otonari.launcher;

import java.nio.file.Path;
import java.util.Locale;

/** The five services, in the order in which they are shown. */
public enum Service {
  INTAKE("intake-service"),
  MATCHING("matching-service"),
  CHECKIN("checkin-service"),
  NOTIFICATION("notification-service"),
  GATEWAY("gateway");

  private final String module;

  Service(String module) {
    this.module = module;
  }

  /** How people and logs call it. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the build leaves it. */
  Path jar(Path home) {
    return home.resolve(module).resolve("target").resolve(module + "-0-SNAPSHOT.jar");
  }
}
