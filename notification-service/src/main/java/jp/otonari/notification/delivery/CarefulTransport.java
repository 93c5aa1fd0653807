package jp.otonari.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * SMTP that asks before the final dot. Until the dot the mail server must forget the letter when
 * the line breaks (RFC 5321, 3.8); from the dot on, only its reply tells.
 */
final class CarefulTransport extends SMTPTransport {

  private @Nullable LastMoment lastMoment;

  private boolean asked;

  private boolean handedOver;

  CarefulTransport(Session session) {
    super(session, null);
  }

  synchronized void send(MimeMessage message, LastMoment moment) throws MessagingException {
    lastMoment = moment;
    asked = false;
    handedOver = false;
    sendMessage(message, message.getRecipients(Message.RecipientType.TO));
  }

  /** Whether the dot of the newest letter may have left. */
  boolean handedOver() {
    return handedOver;
  }

  /** Whether the newest letter was held back at the last moment. */
  boolean heldBack() {
    return asked && !handedOver;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    asked = true;
    if (!mayGo()) {
      throw new IOException("Held back");
    }
    handedOver = true;
    super.finishData();
  }

  /** No answer is a no; an {@link IOException} makes the transport drop the line. */
  private boolean mayGo() throws IOException {
    try {
      return lastMoment != null && lastMoment.mayGo();
    } catch (RuntimeException ex) {
      throw new IOException("Held back", ex);
    }
  }
}
