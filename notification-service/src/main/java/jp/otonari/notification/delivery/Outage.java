package jp.otonari.notification.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How long to leave the mail server alone when it cannot be reached: longer each time. */
@Component
class Outage {

  private static final int LONGEST = 16;

  private final DeliverySettings settings;

  private final AtomicInteger failures = new AtomicInteger();

  Outage(DeliverySettings settings) {
    this.settings = settings;
  }

  Duration pause() {
    var doubled = Duration.ofSeconds(1L << Math.min(failures.getAndIncrement(), LONGEST));
    return doubled.compareTo(settings.outage()) < 0 ? doubled : settings.outage();
  }

  void isOver() {
    failures.set(0);
  }
}
