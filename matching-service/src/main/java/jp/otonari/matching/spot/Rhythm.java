package jp.otonari.matching.spot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * How many volunteers are asked at once, and when the next ones: not in the evening or at night.
 */
record Rhythm(int atOnce, Duration answerWithin, LocalTime quietFrom, LocalTime quietUntil) {

  /** The first moment from this one on at which somebody may be asked. */
  Instant awake(Instant moment) {
    var local = moment.atZone(Errand.JAPAN);
    var time = local.toLocalTime();
    if (!time.isBefore(quietFrom)) {
      return local.toLocalDate().plusDays(1).atTime(quietUntil).atZone(Errand.JAPAN).toInstant();
    }
    return time.isBefore(quietUntil) ? local.with(quietUntil).toInstant() : moment;
  }

  /** When the next ones are asked: others are never asked while these may still rest. */
  Instant answerBy(Instant now) {
    return awake(now.plus(answerWithin));
  }
}
