package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.otonari.notification.template.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ConnectionTests {

  private final ScriptedMailServer server = new ScriptedMailServer();

  private final JavaMailSenderImpl settings = new JavaMailSenderImpl();

  private final AtomicBoolean asked = new AtomicBoolean();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_accepted_letter_comes_with_the_servers_reply() throws Exception {
    server.answering(".", "250 queued as 4711");

    assertThat(send(true)).isEqualTo(new Outcome.Accepted("250 queued as 4711"));
    assertThat(asked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<olena@example.org>:", "olena@example.org", "\"o..\"@example.org"})
  void a_server_that_quotes_the_address_is_not_repeated(String address) throws Exception {
    server.answering(".", "250 queued for " + address);
    assertThat(send(true))
        .isInstanceOf(Outcome.Accepted.class)
        .asString()
        .doesNotContain("o@", "example.org", "olena");

    server.answering("RCPT", "550 5.1.1 " + address + " is unknown");
    assertThat(send(true))
        .asString()
        .contains("550 5.1.1")
        .contains("is unknown")
        .doesNotContain("example.org", "olena");
  }

  @Test
  void one_connection_serves_many_letters() throws Exception {
    try (var connection = connection()) {
      connection.send(mail(), () -> true);
      connection.send(mail(), () -> true);
    }

    assertThat(server.mails()).hasSize(2);
  }

  @Test
  void the_letter_is_not_handed_over_when_the_last_moment_says_no() throws Exception {
    assertThat(send(false)).isInstanceOf(Outcome.ClaimLost.class);
    assertThat(server.mails()).isEmpty();
  }

  @Test
  void the_letter_is_not_handed_over_when_the_last_moment_cannot_be_recorded() throws Exception {
    try (var connection = connection()) {
      var outcome =
          connection.send(
              mail(),
              () -> {
                throw new IllegalStateException("The store is away");
              });

      assertThat(outcome).isInstanceOf(Outcome.ClaimLost.class);
      assertThat(connection.send(mail(), () -> true)).isInstanceOf(Outcome.Accepted.class);
    }
    assertThat(server.mails()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RCPT", "DATA", "."})
  void a_server_that_says_never_is_believed(String command) throws Exception {
    server.answering(command, "550 no such mailbox");

    assertThat(send(true)).isEqualTo(new Outcome.Rejected("550 no such mailbox"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
  void a_server_that_says_later_is_asked_again(String command) throws Exception {
    server.answering(command, "451 try later");

    assertThat(send(true)).isEqualTo(new Outcome.ComeAgain("451 try later"));
  }

  @Test
  void a_refused_sender_is_not_the_readers_fault() throws Exception {
    server.answering("MAIL", "550 not allowed to send");

    assertThat(send(true)).isEqualTo(new Outcome.ComeAgain("550 not allowed to send"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
  void a_line_that_breaks_before_the_final_dot_is_tried_again(String command) throws Exception {
    server.answering(command, ScriptedMailServer.HANG_UP);

    assertThat(send(true)).isInstanceOf(Outcome.ComeAgain.class);
    assertThat(asked).isFalse();
  }

  @Test
  void a_line_that_breaks_after_the_final_dot_leaves_us_not_knowing() throws Exception {
    server.answering(".", ScriptedMailServer.HANG_UP);

    assertThat(send(true)).isInstanceOf(Outcome.Unknown.class);
    assertThat(server.mails()).hasSize(1);
  }

  @Test
  void a_server_that_is_away_is_unreachable() throws Exception {
    server.close();

    assertThat(send(true)).isInstanceOf(Outcome.Unreachable.class);
  }

  @Test
  void a_refused_letter_does_not_break_the_line_for_the_next() throws Exception {
    try (var connection = connection()) {
      server.answering("RCPT", "550 no such mailbox");
      connection.send(mail(), () -> true);
      server.answering("RCPT", "250 ok");

      assertThat(connection.send(mail(), () -> true)).isInstanceOf(Outcome.Accepted.class);
    }
  }

  private Outcome send(boolean mayGo) throws Exception {
    try (var connection = connection()) {
      return connection.send(
          mail(),
          () -> {
            asked.set(true);
            return mayGo;
          });
    }
  }

  private Connection connection() {
    settings.setHost("127.0.0.1");
    settings.setPort(server.port());
    settings.getJavaMailProperties().put("mail.smtp.timeout", "10000");
    return new Connection(settings);
  }

  private MimeMessage mail() throws Exception {
    return new Envelope(
            new MailAddress("olena@example.org"),
            "tokyo@mail.example.jp",
            "<letter-1@mail.example.jp>",
            ZonedDateTime.of(2026, 4, 10, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo")))
        .enclose(
            new Written("en", "Information", "Hello", "Hello\n", "<p>Hello</p>", null),
            settings.getSession());
  }
}
