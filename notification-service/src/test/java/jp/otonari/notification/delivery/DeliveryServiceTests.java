package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ServiceTest
class DeliveryServiceTests {

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  @Autowired JavaMailSenderImpl mailServer;

  private final Person resident = Person.somebody();

  private Outside outside;

  private int realPort;

  @BeforeEach
  void start() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    realPort = mailServer.getPort();
  }

  @AfterEach
  void theRealServerAgain() {
    mailServer.setPort(realPort);
  }

  @Test
  void a_mail_server_that_is_down_only_delays() {
    try (var gone = new ScriptedMailServer()) {
      mailServer.setPort(gone.port());
    }
    outside.contact(resident, "uk");
    outside.registered(resident);
    assertThat(outside.letter(resident, "PLANNED")).isNotNull();
    assertThat(why(resident, "PLANNED", "mail-server-unreachable")).isTrue();

    mailServer.setPort(realPort);
    clock.advance(Duration.ofSeconds(30));

    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void a_mailbox_that_does_not_exist_is_refused_and_the_others_are_told() {
    try (var strict = new ScriptedMailServer().answering("RCPT", "550 no such mailbox")) {
      mailServer.setPort(strict.port());
      outside.contact(resident, "uk");
      outside.registered(resident);

      var letter = outside.letter(resident, "REFUSED");

      assertThat(letter.get("why").asString()).isEqualTo("mail-server-refused");
      assertThat(outside.detail(letter).get("reply").asString()).isEqualTo("550 no such mailbox");
      assertThat(refusal(letter.get("letterId").asString())).isEqualTo("mail-server-refused");
    }
  }

  @Test
  void a_busy_mail_server_is_asked_again_later() {
    try (var busy = new ScriptedMailServer().answering("RCPT", "451 try later")) {
      mailServer.setPort(busy.port());
      outside.contact(resident, "uk");
      outside.registered(resident);
      assertThat(why(resident, "PLANNED", "mail-server-busy")).isTrue();

      mailServer.setPort(realPort);
      clock.advance(Duration.ofMinutes(1));

      outside.letter(resident, "SENT");
    }
  }

  @Test
  void after_many_tries_a_letter_fails() {
    try (var busy = new ScriptedMailServer().answering("RCPT", "451 try later")) {
      mailServer.setPort(busy.port());
      outside.contact(resident, "uk");
      outside.registered(resident);
      for (var attempt = 1; attempt <= 6; attempt++) {
        attempts(resident, attempt);
        clock.advance(Duration.ofHours(12));
      }

      var letter = outside.letter(resident, "FAILED");

      assertThat(refusal(letter.get("letterId").asString())).isEqualTo("mail-server-busy");
    }
  }

  @Test
  void a_letter_in_a_language_that_must_not_be_used_is_refused() {
    outside.contact(resident, Map.of("language", "ja", "neverIn", List.of("ja", "ru")));
    outside.registered(resident);

    assertThat(outside.letter(resident, "REFUSED").get("why").asString())
        .isEqualTo("never-in-language");
    assertThat(mailbox.to(resident.mail())).isEmpty();
  }

  @Test
  void one_bad_address_does_not_stop_the_rest() throws Exception {
    outside.contact(resident, Map.of("mail", "nobody"));
    outside.registered(resident);
    var next = Person.somebody();
    outside.contact(next, Map.of("plainSubject", true));
    outside.registered(next);

    outside.letter(next, "SENT");
    assertThat(outside.letter(resident, "REFUSED").get("why").asString()).isEqualTo("bad-address");
    var mail = mailbox.to(next.mail()).getFirst();
    assertThat(mail.getSubject() + mail.getFrom()[0]).doesNotContainIgnoringCase("отонарі", "JII");
  }

  @Test
  void no_reply_after_the_hand_over_is_for_the_coordinator_to_decide() {
    try (var cut = new ScriptedMailServer().answering(".", ScriptedMailServer.HANG_UP)) {
      mailServer.setPort(cut.port());
      outside.contact(resident, "uk");
      outside.registered(resident);
      var letter = outside.letter(resident, "UNCERTAIN");
      assertThat(letter.get("why").asString()).isEqualTo("no-reply-after-hand-over");
      assertThat(cut.mails()).hasSize(1);
    }
    mailServer.setPort(realPort);
    clock.advance(Duration.ofDays(1));
    var afterwards = Person.somebody();
    outside.contact(afterwards, "en");
    outside.registered(afterwards);
    outside.letter(afterwards, "SENT");

    var uncertain = outside.letter(resident, "UNCERTAIN");
    assertThat(mailbox.to(resident.mail())).isEmpty();
    assertThat(outside.detail(uncertain).get("text").asString()).contains("Вітаємо");
    assertThat(outside.decide(uncertain, "SEND_AGAIN").status()).isEqualTo(200);

    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  private boolean why(Person person, String state, String why) {
    Awaitility.await(why)
        .atMost(Duration.ofSeconds(30))
        .until(() -> outside.letter(person, state).path("why").asString("").equals(why));
    return true;
  }

  private void attempts(Person person, int attempts) {
    Awaitility.await("attempt " + attempts)
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                outside.letters(person).stream()
                    .map(outside::detail)
                    .anyMatch(
                        letter ->
                            letter.get("attempt").asInt() == attempts
                                && letter.get("state").asString().equals("PLANNED")));
  }

  private String refusal(String letterId) {
    return topics
        .await(Outside.BRANCH, "letters.v1", "letter.refused.v1", letterId)
        .data()
        .get("reason")
        .asString();
  }
}
