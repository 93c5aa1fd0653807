package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Properties;
import java.util.UUID;
import jp.otonari.notification.template.Appointment;
import jp.otonari.notification.template.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeTests {

  private static final Session SESSION = Session.getInstance(new Properties());

  @Test
  void a_letter_is_text_and_html_with_the_headers_of_an_automatic_mail() throws Exception {
    var mail = enclose("件名", "お知らせ");

    var head = new String(bytes(mail), StandardCharsets.US_ASCII).split("\r\n\r\n")[0];
    assertThat(head)
        .contains("Message-ID: <letter-1@mail.example.jp>")
        .contains("Auto-Submitted: auto-generated")
        .contains("Content-Language: ja")
        .contains("Date: Fri, 10 Apr 2026 10:00:00 +0900")
        .contains("Content-Type: multipart/alternative")
        .contains("To: <\"taka..\"@docomo.ne.jp>")
        .contains("tokyo@mail.example.jp")
        .containsOnlyOnce("Subject: =?UTF-8?");
    assertThat(mail.getSubject()).isEqualTo("件名");
  }

  @Test
  void no_field_can_add_another() throws Exception {
    var mail = enclose("Hi\r\nBcc: all@example.org", "Eve\r\nBcc: all@example.org");

    var head = new String(bytes(mail), StandardCharsets.US_ASCII).split("\r\n\r\n")[0];
    assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc"));
  }

  @Test
  void a_letter_that_sets_a_date_carries_a_file_for_the_calendar() throws Exception {
    var at = Instant.parse("2026-04-18T05:00:00Z");
    var id = UUID.fromString("0b8f9d52-6a3e-4ad5-9b2b-0a5f6e1b2c30");
    var talk = new Appointment(id, 4, "三人でのお話し", at, at.minusSeconds(86_400), false);

    var mail = enclose("件名", "お知らせ", talk);

    var parts = (MimeMultipart) mail.getContent();
    var file = parts.getBodyPart(1);
    assertThat(parts.getContentType()).startsWith("multipart/mixed");
    assertThat(file.getContentType()).startsWith("text/calendar; method=PUBLISH; charset=UTF-8");
    assertThat(file.getFileName()).isEqualTo("talk.ics");
    var event = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(event.split("\r\n"))
        .startsWith("BEGIN:VCALENDAR")
        .contains(
            "METHOD:PUBLISH",
            "UID:0b8f9d52-6a3e-4ad5-9b2b-0a5f6e1b2c30@mail.example.jp",
            "DTSTAMP:20260417T050000Z",
            "SEQUENCE:4",
            "DTSTART;TZID=Asia/Tokyo:20260418T140000",
            "DTEND;TZID=Asia/Tokyo:20260418T143000",
            "SUMMARY:三人でのお話し",
            "ORGANIZER:mailto:tokyo@mail.example.jp",
            "STATUS:CONFIRMED",
            "CLASS:PRIVATE");
  }

  @Test
  void a_letter_that_takes_the_date_back_takes_it_out_of_the_calendar() throws Exception {
    var at = Instant.parse("2026-04-18T05:00:00Z");
    var id = UUID.fromString("0b8f9d52-6a3e-4ad5-9b2b-0a5f6e1b2c30");
    var off = new Appointment(id, 6, "三人でのお話し", at, at.minusSeconds(3_600), true);

    var file = ((MimeMultipart) enclose("件名", "お知らせ", off).getContent()).getBodyPart(1);

    assertThat(file.getContentType()).startsWith("text/calendar; method=CANCEL; charset=UTF-8");
    var event = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(event.split("\r\n"))
        .contains(
            "METHOD:CANCEL",
            "UID:0b8f9d52-6a3e-4ad5-9b2b-0a5f6e1b2c30@mail.example.jp",
            "SEQUENCE:6",
            "STATUS:CANCELLED");
  }

  private static MimeMessage enclose(String subject, String from) throws Exception {
    return enclose(subject, from, null);
  }

  private static MimeMessage enclose(String subject, String from, @Nullable Appointment talk)
      throws Exception {
    var at = ZonedDateTime.of(2026, 4, 10, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));
    return new Envelope(
            new MailAddress("\"taka..\"@docomo.ne.jp"),
            "tokyo@mail.example.jp",
            "<letter-1@mail.example.jp>",
            at)
        .enclose(new Written("ja", from, subject, "本文\n", "<p>本文</p>", talk), SESSION);
  }

  private static byte[] bytes(MimeMessage mail) throws Exception {
    var bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return bytes.toByteArray();
  }
}
