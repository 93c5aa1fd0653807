package jp.otonari.matching;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.AnotherInstance;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

/** What is lost with a store comes back from the topics. */
@ServiceTest
@Import(Town.class)
@TestPropertySource(properties = RebuildServiceTests.NOBODY_IS_ASKED)
class RebuildServiceTests {

  static final String NOBODY_IS_ASKED = "otonari.round.release=BY_HAND";

  private static final String BRANCH = "saitama";

  private final Town town;
  private final MongoOperations store;

  @Autowired
  RebuildServiceTests(Town tokyo, MongoOperations store, MovableClock clock) {
    this.town = tokyo.in(BRANCH);
    this.store = store;
    clock.reset();
  }

  @Test
  void an_empty_store_gets_the_same_pool_and_the_same_drafts() {
    peopleComeChangeAndGo();

    try (var rebuilt = AnotherInstance.anew(MatchingApplication.class, NOBODY_IS_ASKED)) {
      var other = rebuilt.get(MongoOperations.class);

      Awaitility.await("the same people")
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(people(other)).isEqualTo(people(store)));
      Awaitility.await("the same drafts")
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(drafts(other)).isEqualTo(drafts(store)));
    }
  }

  private void peopleComeChangeAndGo() {
    var stays = town.arrives(Newcomer.named(someone()).speaking("uk"));
    var changes = someone();
    town.arrives(Newcomer.named(changes).speaking("en"));
    town.changes(Newcomer.named(changes).speaking("vi"), 2);
    town.arrives(Newcomer.named(changes).speaking("en"));
    var leaves = town.arrives(Newcomer.named(someone()).speaking("uk"));
    tell("resident", "withdrawn", leaves, 2, Map.of("on", "2026-04-10"));
    var isErased = town.arrives(Newcomer.named(someone()).speaking("uk"));
    tell("resident", "erased", isErased, 3, Map.of("erasedOn", "2026-04-10"));

    var meetsOne = town.arrives(Neighbour.named(someone()).speaking("uk"));
    var learns = someone();
    town.arrives(Neighbour.named(learns).speaking("ja"));
    town.changes(Neighbour.named(learns).speaking("vi"), 2);
    var rests = town.arrives(Neighbour.named(someone()).speaking("uk"));
    tell("volunteer", "paused", rests, 2, Map.of("until", "2026-06-01"));
    var isGone = town.arrives(Neighbour.named(someone()).speaking("uk"));
    tell("volunteer", "withdrawn", isGone, 2, Map.of("on", "2026-04-10"));

    Awaitility.await("the story is known here")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(drafts(store)).isEqualTo(Map.of(stays, meetsOne, changes, learns)));
    Awaitility.await("also of those who are not there")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(people(store).toString())
                    .contains("\"factsVersion\": " + Long.MAX_VALUE, "\"until\": \"2026-06-01\""));
  }

  private void tell(String who, String what, String id, int version, Map<String, Object> more) {
    var data = new TreeMap<String, Object>(more);
    data.put(who + "Id", id);
    data.put("version", version);
    town.hears(who + "s.v1", who + "." + what + ".v1", id, data);
  }

  /** Of everybody what is known, but not when the round is to look at them. */
  private static Map<String, String> people(MongoOperations store) {
    var known = new TreeMap<String, String>();
    for (var kind : List.of("residents", "volunteers")) {
      for (var person : store.find(query(where("branch").is(BRANCH)), Document.class, kind)) {
        List.of("turn", "lookAt", "draft", "waiting").forEach(person::remove);
        known.put(person.getString("_id"), person.toJson());
      }
    }
    return known;
  }

  private static Map<String, String> drafts(MongoOperations store) {
    var drafts = new TreeMap<String, String>();
    var drafted = where("branch").is(BRANCH).and("draft").exists(true);
    store
        .find(query(drafted), Document.class, "residents")
        .forEach(
            one ->
                drafts.put(
                    one.getString("_id"),
                    one.get("draft", Document.class).getString("volunteerId")));
    return drafts;
  }
}
