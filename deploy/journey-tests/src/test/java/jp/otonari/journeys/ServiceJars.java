package jp.otonari.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five services as their modules package them. */
final class ServiceJars {

  static final List<String> SERVICES =
      List.of(
          "intake-service",
          "matching-service",
          "checkin-service",
          "notification-service",
          "gateway");

  private ServiceJars() {}

  static Path of(String service) {
    var target = Path.of("../..", service, "target").toAbsolutePath().normalize();
    try (var files = Files.list(target)) {
      return files
          .filter(
              file -> file.getFileName().toString().matches(service + "-[^-]*(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No jar of " + service + " in " + target));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
