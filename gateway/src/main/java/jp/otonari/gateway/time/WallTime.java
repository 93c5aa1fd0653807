package jp.otonari.gateway.time;

import io.micrometer.core.instrument.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The real time, by which links, sign-ins and tokens end: the programme's clock may be moved in a
 * demonstration, and would throw everybody out.
 */
@Component
public class WallTime {

  private final Clock clock;

  WallTime(Clock clock) {
    this.clock = clock;
  }

  public Instant now() {
    return Instant.ofEpochMilli(clock.wallTime());
  }
}
