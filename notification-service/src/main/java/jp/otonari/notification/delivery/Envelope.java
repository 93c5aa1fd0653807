package jp.otonari.notification.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import jp.otonari.notification.template.Appointment;
import jp.otonari.notification.template.Written;

/**
 * A written letter as a mail: text and HTML, UTF-8, and a file for the calendar where it sets a
 * date or takes it back.
 *
 * @param sender the branch's address, which also gets the answers
 * @param messageId with its angle brackets; the same however often the letter is tried
 */
record Envelope(MailAddress to, String sender, String messageId, ZonedDateTime at) {

  private static final String UTF_8 = "UTF-8";

  MimeMessage enclose(Written written, Session session) throws MessagingException {
    var mail = new WithMessageId(session, messageId);
    mail.setFrom(named(sender, written.from()));
    mail.setRecipient(Message.RecipientType.TO, address(to));
    mail.setSubject(written.subject(), UTF_8);
    mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", written.language());
    mail.setContent(content(written));
    mail.saveChanges();
    return mail;
  }

  private MimeMultipart content(Written written) throws MessagingException {
    var letter =
        new MimeMultipart(
            "alternative", part(written.text(), "plain"), part(written.html(), "html"));
    var appointment = written.appointment();
    if (appointment == null) {
      return letter;
    }
    var whole = new MimeBodyPart();
    whole.setContent(letter);
    return new MimeMultipart("mixed", whole, calendar(appointment));
  }

  private MimeBodyPart calendar(Appointment appointment) throws MessagingException {
    var file = CalendarFile.of(appointment, sender).getBytes(StandardCharsets.UTF_8);
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(file, CalendarFile.type(appointment))));
    part.setFileName(CalendarFile.NAME);
    return part;
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, kind);
    return part;
  }

  /** Never parsed: {@link MailAddress} has looked at it. */
  private static InternetAddress address(MailAddress to) {
    var address = new InternetAddress();
    address.setAddress(to.smtp());
    return address;
  }

  private static InternetAddress named(String sender, String name) {
    try {
      return new InternetAddress(sender, name, UTF_8);
    } catch (UnsupportedEncodingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /** Jakarta Mail would invent a new id each time. */
  private static final class WithMessageId extends MimeMessage {

    private final String messageId;

    private WithMessageId(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
