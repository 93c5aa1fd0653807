package jp.otonari.matching.pairing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Instants as they are written for people in Japan. */
public final class JapanTime {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}

  public static OffsetDateTime of(Instant instant) {
    return instant.atZone(JAPAN).toOffsetDateTime();
  }
}
