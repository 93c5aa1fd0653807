package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Properties;
import jp.otonari.notification.template.Written;
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

  private static MimeMessage enclose(String subject, String from) throws Exception {
    var at = ZonedDateTime.of(2026, 4, 10, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));
    return new Envelope(
            new MailAddress("\"taka..\"@docomo.ne.jp"),
            "tokyo@mail.example.jp",
            "<letter-1@mail.example.jp>",
            at)
        .enclose(new Written("ja", from, subject, "本文\n", "<p>本文</p>"), SESSION);
  }

  private static byte[] bytes(MimeMessage mail) throws Exception {
    var bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    return bytes.toByteArray();
  }
}
