package jp.otonari.defaults.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock moved by the ISO-8601 duration in a file, which is read again every second: for
 * demonstrations only. A missing file moves nothing.
 */
final class MovedClock extends Clock {

  private static final Duration REREAD = Duration.ofSeconds(1);

  private final Clock clock;
  private final Path file;
  private volatile Reading reading = new Reading(Instant.MIN, Duration.ZERO);

  MovedClock(Clock clock, Path file) {
    this.clock = clock;
    this.file = file;
  }

  @Override
  public Instant instant() {
    var now = clock.instant();
    if (now.isAfter(reading.validUntil)) {
      reading = new Reading(now.plus(REREAD), offset());
    }
    return now.plus(reading.offset);
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovedClock(clock.withZone(zone), file);
  }

  private Duration offset() {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException ex) {
      throw new UncheckedIOException("The clock file cannot be read: " + file, ex);
    }
  }

  private record Reading(Instant validUntil, Duration offset) {}
}
