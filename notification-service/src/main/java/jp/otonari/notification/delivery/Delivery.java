package jp.otonari.notification.delivery;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.contact.Contacts;
import jp.otonari.notification.delivery.Composer.Composed;
import jp.otonari.notification.letter.BlankLetters;
import jp.otonari.notification.letter.Letter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one due letter as far as it gets. */
@Component
class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  private final Claims claims;

  private final Contacts contacts;

  private final Composer composer;

  private final Outage outage;

  private final BlankLetters blank;

  private final Clock clock;

  Delivery(
      Claims claims,
      Contacts contacts,
      Composer composer,
      Outage outage,
      BlankLetters blank,
      Clock clock) {
    this.claims = claims;
    this.contacts = contacts;
    this.composer = composer;
    this.outage = outage;
    this.blank = blank;
    this.clock = clock;
  }

  void deliver(Letter letter, Connection connection) {
    if (letter.progress().handedOver()) {
      claims.uncertain(letter, "sender-stopped-at-hand-over");
      return;
    }
    var to = contacts.of(letter.branch(), letter.personId());
    var partnerId = letter.matter().partner();
    var partner = partnerId.flatMap(contacts::ofPartner);
    if (letter.blankedAt() != null) {
      blank.stop(letter);
    } else if (to.isEmpty()) {
      withoutContact(letter, letter.personId());
    } else if (partnerId.isPresent() && partner.isEmpty()) {
      withoutContact(letter, partnerId.get());
    } else {
      outsideQuietHours(letter, to.get(), partner.orElse(null), connection);
    }
  }

  private void withoutContact(Letter letter, UUID person) {
    if (contacts.isErased(person)) {
      blank.stop(letter);
    } else {
      claims.waitForContact(letter, person);
    }
  }

  private void outsideQuietHours(
      Letter letter, Contact to, @Nullable Contact partner, Connection connection) {
    to.quietUntil(ZonedDateTime.now(clock))
        .ifPresentOrElse(
            until -> claims.hold(letter, until.toInstant()),
            () ->
                claims.claim(letter).ifPresent(claimed -> send(claimed, to, partner, connection)));
  }

  private void send(Letter letter, Contact to, @Nullable Contact partner, Connection connection) {
    var objection = Objections.to(letter, to, LocalDate.now(clock));
    if (objection.isPresent()) {
      claims.refuse(letter, objection.get(), "");
      return;
    }
    Composed composed;
    try {
      composed = composer.compose(letter, to, partner);
    } catch (MessagingException | RuntimeException ex) {
      log.error("Letter {} cannot be written: {}", letter.id(), whereabouts(ex));
      claims.comeAgain(letter, "cannot-be-written", ex.getClass().getSimpleName());
      return;
    }
    settle(
        letter, connection.send(composed.mail(), () -> claims.handOver(letter, composed.copy())));
  }

  /** Without the message, which may quote what the letter says. */
  private static String whereabouts(Exception failure) {
    return failure.getClass().getName()
        + Stream.of(failure.getStackTrace()).limit(5).map(at -> " at " + at).toList();
  }

  private void settle(Letter letter, Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted(var reply) -> claims.sent(letter, reply);
      case Outcome.Rejected(var reply) -> claims.refuse(letter, "mail-server-refused", reply);
      case Outcome.ComeAgain(var reply) -> claims.comeAgain(letter, "mail-server-busy", reply);
      case Outcome.Unknown _ -> claims.uncertain(letter, "no-reply-after-hand-over");
      case Outcome.ClaimLost _ -> log.info("Letter {} is another sender's now", letter.id());
      case Outcome.Unreachable(var reply) -> {
        log.warn("The mail server cannot be reached, letters wait: {}", reply);
        claims.unreachable(letter, outage.pause(), reply);
        return;
      }
    }
    outage.isOver();
  }
}
