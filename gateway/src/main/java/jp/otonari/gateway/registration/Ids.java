package jp.otonari.gateway.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that went to a browser and came back. */
final class Ids {

  private Ids() {}

  static String or(@Nullable String id, UUID other) {
    return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? id
        : other.toString();
  }
}
