package jp.otonari.notification.letter;

import java.time.Instant;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.stereotype.Component;

/** What the other services are told about letters. */
@Component
public class LetterEvents {

  private static final String TOPIC = "letters.v1";

  private final Outbox outbox;

  LetterEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  /** The mail server took the letter, or a coordinator counts it as sent. */
  public PendingEvent sent(Letter letter, Instant at) {
    return event(
        letter,
        "letter.sent.v1",
        new LetterSent(letter.id(), letter.personId(), letter.purpose(), letter.eventId(), at));
  }

  /** The letter will not go any more. */
  public PendingEvent refused(Letter letter, String reason) {
    return event(
        letter,
        "letter.refused.v1",
        new LetterRefused(
            letter.id(), letter.personId(), letter.purpose(), letter.eventId(), reason));
  }

  /** After an event was stored by an update of a letter's document. */
  public void wake(Letter letter) {
    outbox.wake(Letter.class, letter.id());
  }

  private PendingEvent event(Letter letter, String type, Record data) {
    return outbox.event(letter.branch(), TOPIC, type, letter.id().toString(), data);
  }
}
