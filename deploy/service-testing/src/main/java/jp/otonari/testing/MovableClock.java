package jp.otonari.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in Japan that stands still until the test moves it. */
public final class MovableClock extends Clock {

  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Instant START = Instant.parse("2026-04-10T01:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  /** Back to 10 April 2026, ten in the morning. */
  public void reset() {
    now.set(START);
  }

  public void moveTo(ZonedDateTime time) {
    now.set(time.toInstant());
  }

  /** To ten in the morning of a day in Japan. */
  public void moveTo(LocalDate day) {
    moveTo(day.atTime(LocalTime.of(10, 0)).atZone(JAPAN));
  }

  public void advance(Duration duration) {
    now.updateAndGet(before -> before.plus(duration));
  }

  @Override
  public ZoneId getZone() {
    return JAPAN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new InZone(this, zone);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** The same moving time, read elsewhere. */
  private static final class InZone extends Clock {

    private final Clock time;

    private final ZoneId zone;

    private InZone(Clock time, ZoneId zone) {
      this.time = time;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(time, other);
    }

    @Override
    public Instant instant() {
      return time.instant();
    }
  }
}
