package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.notification.letter.BlankLetters;
import jp.otonari.notification.letter.Copy;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.LetterState;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A letter is under way at the very moment in which its reader is erased. */
@ServiceTest
class ErasedWhileSendingServiceTests {

  private static final Copy COPY = new Copy("uk", "<1@mail.example.jp>", "Лист", "Лист", "<p>");

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  @Autowired MongoTemplate mongo;

  @Autowired Claims claims;

  @Autowired BlankLetters blank;

  private final Person resident = Person.somebody();

  private Outside outside;

  private Letter claimed;

  /** The letter waits for a contact, so that no other sender takes it. */
  @BeforeEach
  void one_letter_is_claimed() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    outside.registered(resident);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> outside.letters(resident).toString(), it -> it.contains("waiting-for-contact"));
    claimed = claims.claim(stored()).orElseThrow();
  }

  @Test
  void before_the_hand_over_it_is_held_back() {
    erase();

    assertThat(claims.handOver(claimed, COPY)).isFalse();
    claims.comeAgain(claimed, "mail-server-busy", "451 " + resident.mail());
    assertBlank(LetterState.REFUSED);
    assertThat(stored().progress().why()).isEqualTo("erased");
  }

  @Test
  void after_the_hand_over_it_is_sent_and_its_copy_is_gone() {
    assertThat(claims.handOver(claimed, COPY)).isTrue();
    erase();
    assertBlank(LetterState.SENDING);

    claims.sent(claimed, "250 queued for " + resident.mail());

    assertBlank(LetterState.SENT);
    assertThat(stored().progress().sentAt()).isNotNull();
  }

  @Test
  void a_mail_server_that_refuses_it_at_the_last_moment_is_not_quoted() {
    assertThat(claims.handOver(claimed, COPY)).isTrue();
    erase();

    claims.refuse(claimed, "mail-server-refused", "550 " + resident.mail());

    assertBlank(LetterState.REFUSED);
  }

  @Test
  void a_mail_server_that_wants_it_later_does_not_get_it_again() {
    assertThat(claims.handOver(claimed, COPY)).isTrue();
    erase();

    claims.comeAgain(claimed, "mail-server-busy", "451 " + resident.mail());
    clock.advance(Duration.ofMinutes(1));

    assertThat(outside.letter(resident, "REFUSED").get("why").asString()).isEqualTo("erased");
    assertBlank(LetterState.REFUSED);
    assertThat(mailbox.to(resident.mail())).isEmpty();
  }

  private void erase() {
    blank.about(Outside.BRANCH, UUID.fromString(resident.id()));
  }

  private void assertBlank(LetterState state) {
    assertThat(stored().state()).isEqualTo(state);
    assertThat(stored().copy()).isNull();
    assertThat(stored().progress().reply()).isNull();
  }

  private Letter stored() {
    return mongo.findAll(Letter.class).stream()
        .filter(letter -> letter.personId().toString().equals(resident.id()))
        .findFirst()
        .orElseThrow();
  }
}
