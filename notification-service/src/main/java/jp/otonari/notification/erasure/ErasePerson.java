package jp.otonari.notification.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.otonari.defaults.inbox.Inbox.Tombstone;
import jp.otonari.defaults.inbox.Received;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.notification.contact.Contacts;
import jp.otonari.notification.letter.BlankLetters;
import org.springframework.stereotype.Component;

/**
 * Forgets a person and says so. The marker comes first: whoever looks for the contact after it
 * writes no letter, and what was written before it is blanked after it.
 */
@Component
class ErasePerson {

  private final Contacts contacts;

  private final BlankLetters letters;

  private final Outbox outbox;

  private final Clock clock;

  ErasePerson(Contacts contacts, BlankLetters letters, Outbox outbox, Clock clock) {
    this.contacts = contacts;
    this.letters = letters;
    this.outbox = outbox;
    this.clock = clock;
  }

  void accept(Received<Tombstone> event) {
    var person = UUID.fromString(event.key());
    var contact = contacts.erase(event.branch(), person, now()) ? 1 : 0;
    var removed = contact + letters.about(event.branch(), person);
    contacts.say(
        outbox.event(
            event.branch(),
            "erasures.v1",
            "erasure.receipted.v1",
            event.key(),
            new ErasureReceipted(person, removed, now())),
        person);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
