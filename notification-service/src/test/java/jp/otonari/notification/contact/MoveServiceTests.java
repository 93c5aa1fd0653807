package jp.otonari.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody moves from Tokyo to Chiba: two topics tell of it, in whichever order. */
@ServiceTest
class MoveServiceTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired EventTopics topics;

  @Autowired Contacts contacts;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  private final UUID mover = UUID.randomUUID();

  @Test
  void who_is_let_go_in_tokyo_first_is_reached_in_chiba() {
    tells("tokyo", 1);
    awaitIn("tokyo");

    goes("tokyo");
    await().atMost(PATIENCE).until(() -> contacts.of("tokyo", mover).isEmpty());
    tells("chiba", 3);

    awaitIn("chiba");
  }

  @Test
  void who_is_known_in_chiba_first_stays_there_whatever_tokyo_tells_late() {
    tells("chiba", 3);
    awaitIn("chiba");

    tells("tokyo", 1);
    goes("tokyo");
    tells("tokyo", 2);
    var last = somebodyElseIn("tokyo");
    await().atMost(PATIENCE).until(() -> contacts.of("tokyo", last).isPresent());

    assertThat(contacts.of("chiba", mover)).isPresent();
    assertThat(contacts.of("tokyo", mover)).isEmpty();
  }

  @Test
  void the_old_branch_asks_and_the_new_one_says_hello() throws Exception {
    tells("tokyo", 1);
    var asked =
        Map.of(
            "moveId",
            UUID.randomUUID(),
            "personId",
            mover,
            "to",
            "chiba",
            "answerBy",
            "2036-04-24");
    topics.send("tokyo", "residents.v1", "move.asked.v1", mover.toString(), asked);
    var question = letters(1).getFirst();
    assertThat(question.getSubject()).contains("передати ваші дані");

    topics.send(
        "chiba",
        "residents.v1",
        "move.done.v1",
        mover.toString(),
        Map.of("moveId", UUID.randomUUID(), "personId", mover, "from", "tokyo"));
    goes("tokyo");
    tells("chiba", 3);
    awaitIn("chiba");
    aLetterThatMissedTheContactLooksAgain();

    assertThat(letters(2).getLast().getSubject()).contains("новий офіс");
  }

  private List<MimeMessage> letters(int count) {
    var address = mover + "@example.org";
    return await()
        .atMost(PATIENCE)
        .until(() -> mailbox.to(address), letters -> letters.size() == count);
  }

  private void aLetterThatMissedTheContactLooksAgain() {
    clock.advance(Duration.ofMinutes(1));
  }

  private void awaitIn(String branch) {
    await().atMost(PATIENCE).until(() -> contacts.of(branch, mover).isPresent());
  }

  private UUID somebodyElseIn(String branch) {
    var other = UUID.randomUUID();
    tells(branch, other, 1);
    return other;
  }

  private void goes(String branch) {
    topics.send(branch, "contacts.v1", "contact.moved.v1", mover.toString(), null);
  }

  private void tells(String branch, int version) {
    tells(branch, mover, version);
  }

  private void tells(String branch, UUID person, int version) {
    var data = new HashMap<String, Object>();
    data.put("personId", person);
    data.put("version", version);
    data.put("role", "RESIDENT");
    data.put("callName", "オレーナ");
    data.put("mail", person + "@example.org");
    data.put("language", "uk");
    data.put("neverIn", List.of());
    data.put("plainSubject", false);
    topics.send(branch, "contacts.v1", "contact.changed.v1", person.toString(), data);
  }
}
