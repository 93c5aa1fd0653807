package jp.otonari.gateway.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Keeps strangers from flooding somebody's letter box through the form, or many people's. Lives in
 * memory only: no address of somebody who has sent nothing yet is stored.
 */
public final class LetterLimit {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_PER_ADDRESS = 5;
  private static final int MOST = 300;

  private final Deque<Sent> sent = new ArrayDeque<>();

  private record Sent(String address, Instant at) {}

  /** Whether one more letter may go to this address now; counts it if so. */
  public synchronized boolean allows(String address, Instant now) {
    while (!sent.isEmpty() && sent.getFirst().at().plus(HOUR).isBefore(now)) {
      sent.removeFirst();
    }
    var key = address.toLowerCase(Locale.ROOT);
    var before = sent.stream().filter(letter -> letter.address().equals(key)).count();
    if (before >= MOST_PER_ADDRESS || sent.size() >= MOST) {
      return false;
    }
    sent.addLast(new Sent(key, now));
    return true;
  }
}
