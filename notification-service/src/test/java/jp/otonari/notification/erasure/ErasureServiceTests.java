package jp.otonari.notification.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Nothing that was planted about a person is found after their erasure. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureServiceTests {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final Map<String, Object> SIX_MONTHS =
      Map.of("startsOn", "2026-04-10", "endsOn", "2026-10-09");

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  @Autowired MongoTemplate mongo;

  private final Person resident = Person.somebody();

  private final Person volunteer = Person.somebody();

  private final String name = "髙橋" + UUID.randomUUID();

  private Outside outside;

  private StoredBytes stored;

  @BeforeEach
  void start() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    stored = new StoredBytes(mongo);
  }

  @Test
  void an_erased_person_is_found_in_no_letter_contact_event_or_log(CapturedOutput log) {
    aPairIsWelcomed();
    assertThat(stored.with(name)).contains("contacts", "letters").hasSize(4);

    outside.erased(resident);

    assertThat(receipts(1).getFirst().data().get("removed").asInt()).isEqualTo(4);
    assertThat(planted()).allSatisfy(text -> assertThat(stored.with(text)).isEmpty());
    assertThat(planted())
        .allSatisfy(text -> assertThat(published()).noneMatch(it -> it.contains(text)));
    assertThat(planted())
        .allSatisfy(text -> assertThat(ofTheService(log)).noneMatch(line -> line.contains(text)));
    assertThat(stored.with(volunteer.mail())).containsExactly("contacts");
  }

  @Test
  void the_bare_rows_of_the_log_stay_as_proof_of_once() {
    aPairIsWelcomed();
    outside.erased(resident);
    receipts(1);

    assertThat(Stream.of(resident, volunteer).flatMap(it -> outside.letters(it).stream()))
        .hasSize(3)
        .allSatisfy(
            letter -> {
              assertThat(letter.get("state").asString()).isEqualTo("SENT");
              assertThat(letter.has("sentAt")).isTrue();
              assertThat(letter.has("blankedAt")).isTrue();
              assertThat(letter.has("subject")).isFalse();
              assertThat(outside.detail(letter).has("text")).isFalse();
              assertThat(outside.detail(letter).has("reply")).isFalse();
            });
  }

  @Test
  void an_erasure_that_comes_again_is_receipted_again_and_removes_nothing() {
    aPairIsWelcomed();
    outside.erased(resident);
    outside.erased(resident);

    assertThat(receipts(2))
        .extracting(it -> it.data().get("removed").asInt())
        .containsExactly(4, 0);
  }

  @Test
  void a_contact_that_comes_after_the_erasure_brings_nobody_back() {
    outside.erased(resident);
    outside.contact(resident, Map.of("callName", name, "version", 99));
    outside.registered(resident);

    assertThat(outside.letter(resident, "REFUSED").get("why").asString()).isEqualTo("erased");
    assertThat(stored.with(name)).isEmpty();
    assertThat(mailbox.to(resident.mail())).isEmpty();
    assertThat(receipts(1).getFirst().data().get("removed").asInt()).isZero();
  }

  @Test
  void a_letter_that_waited_for_the_person_never_goes_and_the_others_are_told() {
    var eventId = outside.registered(resident);
    var letter = outside.letter(resident, "PLANNED").get("letterId").asString();

    outside.erased(resident);
    outside.registered(resident, eventId);

    assertThat(outside.letter(resident, "REFUSED").get("why").asString()).isEqualTo("erased");
    var refused = topics.await("tokyo", "letters.v1", "letter.refused.v1", letter);
    assertThat(refused.data().get("reason").asString()).isEqualTo("erased");
  }

  @Test
  void a_letter_to_somebody_else_about_the_person_never_goes() {
    outside.volunteerContact(volunteer);
    outside.pairing("pairing.started.v1", resident, volunteer, SIX_MONTHS);
    outside.letter(volunteer, "PLANNED");

    outside.erased(resident);
    assertThat(outside.letter(volunteer, "REFUSED").get("why").asString()).isEqualTo("erased");

    outside.pairing("proposal.withdrawn.v1", resident, volunteer, Map.of("reason", "EXPIRED"));
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(outside.letters(volunteer))
                    .hasSize(2)
                    .allMatch(it -> it.path("why").asString("").equals("erased")));
    assertThat(mailbox.to(volunteer.mail())).isEmpty();
  }

  /** Three letters: the resident's registration, and a welcome to each that names the other. */
  private void aPairIsWelcomed() {
    outside.contact(resident, Map.of("callName", name));
    outside.volunteerContact(volunteer);
    outside.registered(resident);
    outside.pairing("pairing.started.v1", resident, volunteer, SIX_MONTHS);
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(
                        Stream.of(resident, volunteer).flatMap(it -> outside.letters(it).stream()))
                    .hasSize(3)
                    .allMatch(it -> it.get("state").asString().equals("SENT")));
  }

  /** Without the mail server of the tests, which shares this process. */
  private static List<String> ofTheService(CapturedOutput log) {
    return log.getAll().lines().filter(line -> !line.contains("com.icegreen")).toList();
  }

  private List<String> planted() {
    return List.of(name, resident.mail());
  }

  private List<PublishedEvent> receipts(int count) {
    return await()
        .atMost(LIMIT)
        .until(
            () -> topics.read("tokyo", "erasures.v1", "erasure.receipted.v1", resident.id()),
            receipts -> receipts.size() == count);
  }

  private List<String> published() {
    return Stream.of("letters.v1", "erasures.v1", "dead-letters.v1")
        .flatMap(topic -> topics.read("tokyo", topic).stream())
        .map(PublishedEvent::toString)
        .toList();
  }
}
