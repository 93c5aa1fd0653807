package jp.otonari.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that a stricter reader than the web server will read next. */
final class Address {

  private Address() {}

  static boolean isWellFormed(String path, @Nullable String query) {
    try {
      return new URI(query == null ? path : path + "?" + query).getRawPath().equals(path);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
