package jp.otonari.intake.duplicate;

import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.otonari.intake.person.Role;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Two records become one: nothing is lost, nobody is written to twice, and one is erased whole. */
@ServiceTest
class MergeServiceTests {

  private static final String BORN = "1991-05-06";

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;
  @Autowired List<Keeper<?>> keepers;
  @Autowired Merges merges;
  @Autowired FinishMerge finishMerge;

  private Registry office;
  private String kept;
  private String gone;

  @BeforeEach
  void somebody_is_stored_twice() {
    office = Registry.in(http, tokens);
    kept = office.register("residents", office.resident("OLENA", "old", BORN));
    gone = office.register("residents", office.resident("OLENA", "new", BORN));
    office.asked(kept, gone);
  }

  @AfterEach
  void back_to_the_day() {
    clock.reset();
  }

  @Test
  void the_record_that_stays_takes_what_was_chosen_and_the_other_is_no_more() {
    var answer = merge(kept, gone, "mail");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().path("survivor").asString()).isEqualTo(kept);
    assertThat(show(kept).path("mail").asString()).startsWith("new.");
    assertThat(http.get(path("residents", gone), office.office()).status()).isEqualTo(404);
    assertThat(office.find(kept, gone).body().path("state").asString()).isEqualTo("MERGED");
    var again = http.put(path("residents", gone), tokens.registration("tokyo"), form());
    assertThat(again.status()).as("the old id is not taken again").isEqualTo(409);
  }

  @Test
  void letters_to_the_old_id_reach_the_survivor_and_nobody_is_proposed_under_it() {
    merge(kept, gone);

    topics.await("tokyo", "residents.v1", "resident.withdrawn.v1", gone);
    var contact = topics.read("tokyo", "contacts.v1", "contact.changed.v1", gone).getLast().data();
    assertThat(contact.path("mail").asString()).startsWith("old.");
    assertThat(contact.path("version").asInt()).isEqualTo(2);
    assertThat(topics.read("tokyo", "residents.v1", "resident.withdrawn.v1", kept)).isEmpty();
    topics.await("tokyo", "residents.v1", "resident.changed.v1", kept);
  }

  @Test
  void both_histories_are_kept_and_it_can_be_looked_up_who_merged_what() {
    merge(kept, gone, "mail");

    var looked = http.get("/branches/tokyo/people/" + kept + "/merges", office.office()).body();

    assertThat(looked.path("total").asInt()).isEqualTo(1);
    var merge = looked.at("/items/0");
    assertThat(merge.path("former").asString()).isEqualTo(gone);
    assertThat(merge.path("by").asString()).isEqualTo("account-1");
    assertThat(merge.path("taken").toString()).isEqualTo("[\"mail\"]");
    assertThat(merge.at("/history/0/step").asString()).isEqualTo("WAITING");
    assertThat(merge.at("/consents/0/purpose").asString()).isEqualTo("PROGRAMME");
    assertThat(show(kept).path("history").size()).isEqualTo(1);
  }

  @Test
  void what_is_sealed_is_sealed_anew_with_the_consent_to_it() {
    var told = with(form(), "sensitive", Map.of("health", "asthma-4711"));
    var ill = office.register("residents", with(told, "consents", bothConsents()));
    office.asked(kept, ill);

    var answer = merge(kept, ill, "sensitive");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(show(kept).at("/sensitive/health").asString()).isEqualTo("asthma-4711");
    assertThat(show(kept).path("consents").findValuesAsString("purpose"))
        .containsExactly("PROGRAMME", "SENSITIVE");
    assertThat(mongo.findById(ill, Document.class, "personKeys")).isNull();
  }

  @Test
  void who_meets_somebody_now_stays_and_two_who_do_are_not_merged() {
    var pairing = start(gone);
    assertThat(merge(kept, gone).text()).contains("other-paired");
    start(kept);
    var refused = merge(kept, gone);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("both-paired");

    topics.send("tokyo", "pairings.v1", "pairing.ended.v1", pairing, pair(pairing, gone));

    await().until(() -> merge(kept, gone).status() == 200);
  }

  @Test
  void old_news_and_unknown_fields_change_nothing() {
    var stale = send(kept, 1, 7, Set.of());
    var unknown = send(kept, 1, 1, Set.of("outbox"));
    var judged = office.send(Registry.path(kept, gone) + "/not-same", version(), Map.of());

    assertThat(stale.status()).isEqualTo(412);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(judged.status()).isEqualTo(200);
    assertThat(send(kept, 1, 1, Set.of()).status()).isEqualTo(409);
    assertThat(show(gone).path("version").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_merges_at_once_one_is_done() throws Exception {
    var version = version();
    try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          Stream.of(kept, gone, kept, gone)
              .<Callable<Integer>>map(
                  survivor -> () -> send(version, survivor, 1, 1, Set.of()).status())
              .toList();
      var answers = offices.invokeAll(tries).stream().map(answer -> answer.resultNow()).toList();

      assertThat(answers).containsOnlyOnce(200).doesNotContain(500);
    }
    var left =
        Stream.of(kept, gone)
            .filter(id -> http.get(path("residents", id), office.office()).status() == 200);
    assertThat(left).hasSize(1);
  }

  @Test
  void a_merge_that_was_cut_short_is_led_to_its_end() {
    keepers.stream()
        .filter(keeper -> keeper.role() == Role.RESIDENT)
        .forEach(keeper -> merges.begin(begun(keeper, Set.of("mail"))));
    clock.advance(Duration.ofMinutes(2));

    finishMerge.takeUpAgain();
    finishMerge.takeUpAgain();

    assertThat(show(kept).path("mail").asString()).startsWith("new.");
    assertThat(show(kept).path("version").asInt()).isEqualTo(2);
    assertThat(http.get(path("residents", gone), office.office()).status()).isEqualTo(404);
    assertThat(merges.unfinished(clock.instant())).isEmpty();
  }

  @Test
  void who_is_erased_is_erased_under_the_former_id_too() {
    merge(kept, gone);

    var answer = http.delete("/branches/tokyo/people/" + kept, office.coordinator());

    assertThat(answer.status()).isEqualTo(202);
    for (var id : List.of(kept, gone)) {
      topics.await("tokyo", "residents.v1", "resident.erased.v1", id);
      var last =
          topics.read("tokyo", "contacts.v1").stream()
              .filter(event -> id.equals(event.key()))
              .toList()
              .getLast();
      assertThat(last.type()).isEqualTo("contact.erased.v1");
      var erasure = http.get("/branches/tokyo/erasures/" + id, office.office());
      assertThat(erasure.body().at("/receipts/0/part").asString()).isEqualTo("intake");
    }
    assertThat(merges.of("tokyo", kept)).isEmpty();
  }

  @Test
  void nobody_owes_the_registration_twice() {
    await().until(() -> fees(kept).size() == 1 && fees(gone).size() == 1);

    merge(kept, gone);

    assertThat(fees(gone)).isEmpty();
    assertThat(fees(kept).stream().map(fee -> fee.at("/waiver/reason").asString()))
        .containsExactlyInAnyOrder("DISPLACED", "DUPLICATE");
  }

  @Test
  void who_was_somebody_else_than_the_former_record_is_somebody_else_than_the_survivor() {
    var third = office.register("residents", office.resident("OLENA", "third", BORN));
    var asked = office.asked(gone, third);
    office.send(Registry.path(gone, third) + "/not-same", asked.path("version").asLong(), Map.of());
    office.asked(kept, third);

    merge(kept, gone);

    assertThat(office.find(gone, third).status()).isEqualTo(404);
    assertThat(office.find(kept, third).body().path("state").asString()).isEqualTo("NOT_SAME");
  }

  @Test
  void volunteers_are_merged_in_the_same_way() {
    var one = office.register("volunteers", office.volunteer("HANAKO", "a", BORN));
    var other = office.register("volunteers", office.volunteer("HANAKO", "b", BORN));
    office.asked(one, other);

    var answer = merge(one, other, "mail");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    var view = http.get(path("volunteers", one), office.office()).body();
    assertThat(view.path("mail").asString()).startsWith("b.");
    assertThat(http.get(path("volunteers", other), office.office()).status()).isEqualTo(404);
    http.delete("/branches/tokyo/people/" + one, office.coordinator());
    topics.await("tokyo", "volunteers.v1", "volunteer.erased.v1", other);
  }

  @Test
  void an_assistant_does_not_merge() {
    var path = Registry.path(kept, gone) + "/merge";
    var wish = Map.of("survivor", kept, "survivorVersion", 1, "otherVersion", 1, "take", List.of());

    assertThat(office.send("POST", path, office.office(), version(), wish).status()).isEqualTo(403);
  }

  private Merge begun(Keeper<?> keeper, Set<String> taken) {
    var survivor = keeper.find("tokyo", kept).orElseThrow();
    var other = keeper.find("tokyo", gone).orElseThrow();
    return Merge.begun(keeper.role(), survivor, other, taken, "account-1", clock.instant());
  }

  private Response merge(String survivor, String other, String... taken) {
    var version = office.find(survivor, other).body().path("version").asLong();
    var wish =
        Map.of(
            "survivor",
            survivor,
            "survivorVersion",
            recordVersion(survivor),
            "otherVersion",
            recordVersion(other),
            "take",
            List.of(taken));
    return office.send(Registry.path(survivor, other) + "/merge", version, wish);
  }

  private Response send(String survivor, long version, long otherVersion, Set<String> taken) {
    return send(version(), survivor, version, otherVersion, taken);
  }

  private Response send(
      long known, String survivor, long version, long otherVersion, Set<String> taken) {
    var wish =
        Map.of(
            "survivor",
            survivor,
            "survivorVersion",
            version,
            "otherVersion",
            otherVersion,
            "take",
            taken);
    return office.send(Registry.path(kept, gone) + "/merge", known, wish);
  }

  private long version() {
    return office.find(kept, gone).body().path("version").asLong();
  }

  private long recordVersion(String id) {
    for (var people : List.of("residents", "volunteers")) {
      var found = http.get(path(people, id), office.coordinator());
      if (found.status() == 200) {
        return found.body().path("version").asLong();
      }
    }
    return 0;
  }

  private List<JsonNode> fees(String resident) {
    return http.get(path("residents", resident) + "/fees", office.office())
        .body()
        .path("items")
        .valueStream()
        .toList();
  }

  private String start(String resident) {
    var pairing = UUID.randomUUID().toString();
    topics.send("tokyo", "pairings.v1", "pairing.started.v1", pairing, pair(pairing, resident));
    await().until(() -> show(resident).path("status").asString().equals("PAIRED"));
    return pairing;
  }

  private static Map<String, Object> pair(String pairing, String resident) {
    var volunteer = UUID.nameUUIDFromBytes(resident.getBytes(StandardCharsets.UTF_8)).toString();
    return Map.of(
        "pairingId", pairing,
        "residentId", resident,
        "volunteerId", volunteer,
        "reason", "WITHDRAWN");
  }

  private Map<String, Object> form() {
    return office.resident("OLENA", "ill", BORN);
  }

  private static List<Map<String, String>> bothConsents() {
    return Stream.of("PROGRAMME", "SENSITIVE")
        .map(purpose -> Map.of("purpose", purpose, "textVersion", "2026-11", "language", "uk"))
        .toList();
  }

  private JsonNode show(String id) {
    return http.get(path("residents", id), office.coordinator()).body();
  }

  private static String path(String people, String id) {
    return "/branches/tokyo/" + people + "/" + id;
  }
}
