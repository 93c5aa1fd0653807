package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Who wishes to be forgotten is forgotten: byte for byte, in every file of the whole platform. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasureJourneyTests {

  private static final String KANAZAWA = "17201";

  /** Kafka itself keeps a file that it has put aside for one minute more. */
  private static final Duration LIMIT = Duration.ofMinutes(4);

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void nothing_of_an_erased_person_is_left_in_any_database_topic_or_log() throws IOException {
    var story = new Story(platform, browser, KANAZAWA);
    var names =
        Map.of(
            "cardName", "OLENA CARD-" + mark,
            "nativeName", "Олена-" + mark,
            "kana", katakana(),
            "callName", "Olenka-" + mark);
    var phone = "0900" + "%07d".formatted(new Random().nextInt(10_000_000));
    var sealed = Map.of("health", "health-" + mark, "story", "story-" + mark);
    var link = "https://talk.example.jp/olenka-" + mark;
    var notes = List.of("note-by-resident-" + mark, "note-by-volunteer-" + mark);
    var everywhere = new ArrayList<>(names.values());
    everywhere.addAll(List.of(story.residentMail, phone, "member-" + mark, link));
    everywhere.addAll(notes);

    story.residentRegisters(form(names, phone, sealed));
    story.volunteerRegisters();
    story.volunteerIsCleared();
    story.bothAreAsked();
    story.residentAccepts();
    story.volunteerAccepts();
    story.introductionIsBooked(Map.of("place", "ONLINE", "link", link));
    story.pairStarts();
    story.checkinsArePlanned();
    story.firstCheckinIsAnswered(notes.getLast());
    story.answers(story.residentMail, notes.getFirst());

    await("what is not sealed is in the files")
        .atMost(LIMIT)
        .untilAsserted(
            () -> assertThat(found(everywhere)).containsExactlyInAnyOrderElementsOf(everywhere));
    assertThat(found(sealed.values())).isEmpty();

    var office = new Api(platform);
    office.delete(Service.INTAKE, "/people/" + story.residentId);

    await("every part has said that nothing is left")
        .atMost(LIMIT)
        .until(() -> statement(office, story).path("complete").asBoolean());
    assertThat(statement(office, story).path("receipts").valueStream())
        .extracting(receipt -> receipt.path("part").asString())
        .containsExactlyInAnyOrder(
            "intake", "matching", "checkin", "notification", "contacts-topic");
    await("no file holds anything of them")
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(found(everywhere)).isEmpty());
    assertThat(office.list(Service.INTAKE, "/residents?q=" + mark)).isEmpty();
  }

  private List<String> found(Iterable<String> texts) {
    return Traces.of(texts, platform.plan().data());
  }

  private static JsonNode statement(Api office, Story story) {
    return office.get(Service.INTAKE, "/erasures/" + story.residentId);
  }

  private Map<String, Object> form(
      Map<String, String> names, String phone, Map<String, String> sealed) {
    return Map.of(
        "household",
        "DISPLACED",
        "names",
        names,
        "phone",
        phone,
        "members",
        List.of(Map.of("relation", "PARENT", "callName", "member-" + mark)),
        "sensitive",
        sealed,
        "consents",
        List.of(consent("PROGRAMME"), consent("SENSITIVE")));
  }

  private static Map<String, String> consent(String purpose) {
    return Map.of("purpose", purpose, "textVersion", "2026-11", "language", "vi");
  }

  private static String katakana() {
    return new Random()
        .ints(10, 'ア', 'ン')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
