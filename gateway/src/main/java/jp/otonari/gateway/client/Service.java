package jp.otonari.gateway.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the four services behind the gateway. */
public enum Service {
  INTAKE,
  MATCHING,
  CHECKIN,
  NOTIFICATION;

  /** As in addresses, settings and texts. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Service> of(String slug) {
    return Arrays.stream(values()).filter(service -> service.slug().equals(slug)).findFirst();
  }
}
