package jp.otonari.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.notification.letter.Copy;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.LetterSamples;
import jp.otonari.notification.letter.LetterState;
import jp.otonari.notification.letter.Progress;
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

/** What is found after a sender was killed, stage by stage. */
@ServiceTest
class RecoveryServiceTests {

  private static final Duration LEASE = Duration.ofSeconds(60);

  private static final Copy COPY = new Copy("uk", "<1@mail.example.jp>", "Лист", "Лист", "<p>");

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  @Autowired MongoTemplate mongo;

  @Autowired Claims claims;

  private final Person resident = Person.somebody();

  private Outside outside;

  @BeforeEach
  void start() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    outside.contact(resident, "uk");
  }

  @Test
  void killed_after_planning_the_letter_goes_by_itself() {
    mongo.insert(left(LetterState.PLANNED, false));

    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void killed_before_the_hand_over_the_letter_goes_when_the_claim_has_ended() {
    mongo.insert(left(LetterState.SENDING, false));
    anotherLetterGoes();
    assertThat(mailbox.to(resident.mail())).isEmpty();

    clock.advance(LEASE);

    outside.letter(resident, "SENT");
    assertThat(mailbox.to(resident.mail())).hasSize(1);
  }

  @Test
  void killed_at_the_hand_over_the_letter_never_goes_again_by_itself() {
    mongo.insert(left(LetterState.SENDING, true));
    clock.advance(LEASE);
    var letter = outside.letter(resident, "UNCERTAIN");
    assertThat(letter.get("why").asString()).isEqualTo("sender-stopped-at-hand-over");

    clock.advance(Duration.ofDays(1));
    anotherLetterGoes();

    assertThat(outside.letter(resident, "UNCERTAIN").get("subject").asString()).isEqualTo("Лист");
    assertThat(mailbox.to(resident.mail())).isEmpty();
  }

  @Test
  void a_coordinator_may_count_it_as_sent() {
    mongo.insert(left(LetterState.UNCERTAIN, true));
    var letter = outside.letter(resident, "UNCERTAIN");

    assertThat(outside.decide(letter, "COUNT_AS_SENT").status()).isEqualTo(200);
    assertThat(outside.decide(letter, "COUNT_AS_SENT").status()).isEqualTo(200);
    assertThat(outside.decide(letter, "SEND_AGAIN").status()).isEqualTo(409);

    var told =
        topics.await("tokyo", "letters.v1", "letter.sent.v1", letter.get("letterId").asString());
    assertThat(told.data().get("personId").asString()).isEqualTo(resident.id());
    assertThat(outside.detail(letter).get("decision").get("by").asString())
        .isEqualTo("coordinator@example.jp");
    assertThat(mailbox.to(resident.mail())).isEmpty();
  }

  @Test
  void killed_after_the_reply_was_recorded_only_the_event_is_made_up_for() {
    outside.registered(resident);
    var letter = outside.letter(resident, "SENT");

    clock.advance(LEASE.multipliedBy(2));
    anotherLetterGoes();

    assertThat(mailbox.to(resident.mail())).hasSize(1);
    topics.await("tokyo", "letters.v1", "letter.sent.v1", letter.get("letterId").asString());
  }

  @Test
  void a_sender_whose_claim_was_taken_over_can_hand_nothing_over() {
    var slow = mongo.insert(left(LetterState.SENDING, false));

    var fast = claims.claim(slow).orElseThrow();

    assertThat(claims.claim(slow)).isEmpty();
    assertThat(claims.handOver(slow, COPY)).isFalse();
    assertThat(claims.handOver(fast, COPY)).isTrue();
  }

  @Test
  void a_reply_that_comes_late_makes_an_uncertain_letter_certain() {
    var letter = mongo.insert(left(LetterState.SENDING, true));
    claims.uncertain(letter, "sender-stopped-at-hand-over");

    claims.sent(letter, "250 queued");

    assertThat(outside.letter(resident, "SENT").has("why")).isFalse();
  }

  /** A run of the sender that begins and ends after now. */
  private void anotherLetterGoes() {
    var other = Person.somebody();
    outside.contact(other, "en");
    outside.registered(other);
    outside.letter(other, "SENT");
  }

  private Letter left(LetterState state, boolean handedOver) {
    var sample = LetterSamples.registration();
    var claimed = state != LetterState.PLANNED;
    return new Letter(
        UUID.randomUUID(),
        null,
        Outside.BRANCH,
        UUID.fromString(resident.id()),
        sample.purpose(),
        sample.matter(),
        UUID.randomUUID().toString(),
        "resident.registered.v1",
        clock.instant(),
        new Progress(
            state,
            null,
            claimed ? clock.instant().plus(LEASE) : clock.instant(),
            claimed ? 1 : 0,
            0,
            claimed ? "an instance that was killed" : null,
            handedOver,
            null,
            null,
            null),
        handedOver ? COPY : null,
        null,
        null,
        List.of());
  }
}
