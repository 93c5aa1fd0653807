package jp.otonari.intake.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.intake.person.ContactChanged;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Drives erased contacts out of the broker's files: Kafka forgets a body only after a second
 * tombstone that comes late enough. Then it looks whether nothing is left, and tells again if not.
 */
@Component
class DriveOut {

  private final Erasures erasures;
  private final ContactsTopic topic;
  private final Outbox outbox;
  private final ForgettingSettings settings;
  private final Clock clock;

  DriveOut(
      Erasures erasures,
      ContactsTopic topic,
      Outbox outbox,
      ForgettingSettings settings,
      Clock clock) {
    this.erasures = erasures;
    this.topic = topic;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${otonari.erasure.drive-out:5m}",
      initialDelayString = "${otonari.erasure.drive-out:5m}")
  void driveOut() {
    var open = erasures.waitingFor(Erasure.TOPIC, clock.instant().minus(settings.forget()));
    open.stream().filter(erasure -> erasure.tombstones() == 1).forEach(this::tell);
    open.stream()
        .filter(erasure -> erasure.tombstones() > 1 && isOver(erasure, settings.rest()))
        .collect(groupingBy(Erasure::branch))
        .forEach(this::look);
  }

  private void look(String branch, List<Erasure> told) {
    var left = topic.bodies(branch, told.stream().map(Erasure::personId).collect(toSet()));
    for (var erasure : told) {
      if (!left.containsKey(erasure.personId())) {
        var receipt = new Receipt(Erasure.TOPIC, erasure.tombstones(), clock.instant());
        erasures.receipt(branch, erasure.personId(), receipt);
      } else if (isOver(erasure, settings.forget())) {
        tell(erasure);
      }
    }
  }

  private void tell(Erasure erasure) {
    var id = erasure.personId();
    var event = outbox.tombstone(erasure.branch(), ContactChanged.TOPIC, ContactChanged.ERASED, id);
    erasures.tombstone(erasure, event);
  }

  private boolean isOver(Erasure erasure, Duration since) {
    return erasure.tombstonedAt().plus(since).isBefore(clock.instant());
  }
}
