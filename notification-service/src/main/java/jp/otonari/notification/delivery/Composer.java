package jp.otonari.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZonedDateTime;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.letter.Copy;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.template.LetterWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Writes a letter and puts it into its envelope. */
@Component
class Composer {

  private final LetterWriter writer;

  private final DeliverySettings settings;

  private final JavaMailSenderImpl server;

  private final Clock clock;

  Composer(LetterWriter writer, DeliverySettings settings, JavaMailSenderImpl server, Clock clock) {
    this.writer = writer;
    this.settings = settings;
    this.server = server;
    this.clock = clock;
  }

  /** A mail, and the copy that is kept of it. */
  record Composed(MimeMessage mail, Copy copy) {}

  /** Composes the letter to an address that {@link Objections} let pass. */
  Composed compose(Letter letter, Contact to, @Nullable Contact partner) throws MessagingException {
    var written = writer.write(letter, to, partner);
    var sender = settings.senderOf(letter.branch());
    var messageId = messageId(letter, sender);
    var address = MailAddress.of(to.mail()).orElseThrow();
    return new Composed(
        new Envelope(address, sender, messageId, ZonedDateTime.now(clock))
            .enclose(written, server.getSession()),
        new Copy(written.language(), messageId, written.subject(), written.text(), written.html()));
  }

  /** The same at every attempt, so that a mailbox can tell a repetition. */
  private static String messageId(Letter letter, String sender) {
    return "<" + letter.id() + sender.substring(sender.indexOf('@')) + ">";
  }
}
