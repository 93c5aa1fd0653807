package jp.otonari.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.AnotherInstance;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Weeks in a town where people come, answer, change their minds and leave, at two instances of the
 * service at once, drawn at random from a seed. Whatever they do, the programme's rules hold.
 */
@ServiceTest
@Import(Town.class)
@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesServiceTests {

  private static final int HANDS = 4;
  private static final int STEPS = 60;

  private final Town town;
  private final MovableClock clock;
  private final MongoOperations store;
  private final Environment environment;

  /** Of everybody who ever came: late events of an earlier story may bring some of them. */
  private final Map<String, Integer> capacities = new ConcurrentHashMap<>();

  private final Map<String, String> residents = new ConcurrentHashMap<>();

  private AnotherInstance other;
  private Town otherTown;
  private MovableClock otherClock;

  @Autowired
  TwoInstancesServiceTests(
      Town town, MovableClock clock, MongoOperations store, Environment environment) {
    this.town = town;
    this.clock = clock;
    this.store = store;
    this.environment = environment;
  }

  @BeforeAll
  void another_instance_on_the_same_store() {
    other = AnotherInstance.of(environment, MatchingApplication.class, Town.class);
    otherTown = other.get(Town.class);
    otherClock = other.get(MovableClock.class);
  }

  @AfterAll
  void the_other_instance_ends() {
    other.close();
  }

  @BeforeEach
  void an_empty_town() {
    clock.reset();
    otherClock.reset();
    town.becomesEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {20_260_410, 7, 1_867})
  void whatever_people_do_at_once_the_rules_hold(long seed) throws Exception {
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      var work = new ArrayList<Future<?>>();
      for (int hand = 0; hand < HANDS; hand++) {
        var random = new Random(seed + hand);
        var where = hand % 2 == 0 ? town : otherTown;
        work.add(hands.submit(() -> IntStream.range(0, STEPS).forEach(_ -> act(random, where))));
      }
      while (!work.stream().allMatch(Future::isDone)) {
        assertThatNobodyHasTooMany();
      }
      for (var done : work) {
        done.get();
      }
    }

    awaitCalm();
    assertThatNobodyHasTooMany();
    weeksPass();
    assertThatEveryQuestionHasEnded();
  }

  private void act(Random random, Town at) {
    switch (random.nextInt(10)) {
      case 0, 1 -> {
        var id = someone();
        residents.put(id, id);
        at.arrives(Newcomer.named(id).speaking(random.nextBoolean() ? "en" : "uk"));
      }
      case 2 -> {
        var id = someone();
        int capacity = 1 + random.nextInt(3);
        capacities.put(id, capacity);
        var languages = random.nextBoolean() ? new String[] {"en"} : new String[] {"uk", "en"};
        at.arrives(Neighbour.named(id).withRoomFor(capacity).speaking(languages));
      }
      case 3 -> leaves(random, at);
      default -> answers(random, at);
    }
  }

  private void leaves(Random random, Town at) {
    var ids = List.copyOf(residents.keySet());
    if (!ids.isEmpty() && random.nextInt(3) == 0) {
      var id = ids.get(random.nextInt(ids.size()));
      at.hears(
          "residents.v1",
          "resident.withdrawn.v1",
          id,
          Map.of("residentId", id, "version", 2, "on", "2026-04-10"));
    }
  }

  private void answers(Random random, Town at) {
    var living = store.find(query(where("hold").exists(true)), Document.class, "pairings");
    if (living.isEmpty()) {
      return;
    }
    var pairing = living.get(random.nextInt(living.size()));
    var id = pairing.getString("_id");
    var people = pairing.get("people", Document.class);
    var person = people.getString(random.nextBoolean() ? "residentId" : "volunteerId");
    var answer = random.nextInt(4) == 0 ? "DECLINED" : "ACCEPTED";
    var response =
        switch (random.nextInt(8)) {
          case 0 -> at.withdraws(id, "Not now.");
          case 1 -> at.introduces(id, Map.of("meetsAt", "2026-04-18T05:00:00Z", "place", "OFFICE"));
          case 2 -> at.starts(id, "2026-04-20");
          default -> at.answers(person, id, answer);
        };
    assertThat(response.status()).isLessThan(500);
  }

  /** Both in one look at the store, whatever is going on. */
  private void assertThatNobodyHasTooMany() {
    var living = store.find(query(where("hold").exists(true)), Document.class, "pairings");
    var people = living.stream().map(pairing -> pairing.get("people", Document.class)).toList();

    assertThat(people.stream().map(pair -> pair.getString("residentId")).toList())
        .doesNotHaveDuplicates();
    people.stream()
        .collect(groupingBy(pair -> pair.getString("volunteerId"), counting()))
        .forEach(
            (volunteer, held) ->
                assertThat(held).isLessThanOrEqualTo(capacities.getOrDefault(volunteer, 0)));
  }

  /** Until nobody has a turn any more at either instance, and nothing is left to tell. */
  private void awaitCalm() {
    Awaitility.await("calm")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                !store.exists(query(where("lookAt").lte(clock.instant())), "residents")
                    && !store.exists(query(where("lookAt").lte(clock.instant())), "volunteers")
                    && !store.exists(query(where("unsettled").is(true)), "pairings")
                    && !store.exists(query(where("outbox.0").exists(true)), "pairings"));
  }

  private void weeksPass() {
    clock.advance(Duration.ofDays(15));
    otherClock.advance(Duration.ofDays(15));
  }

  /** A question of the first weeks was answered, taken back or ran out: none is forgotten. */
  private void assertThatEveryQuestionHasEnded() {
    var late = where("progress.state").is("PROPOSED").and("proposal.expiresOn").lt("2026-04-25");
    Awaitility.await("every question has ended")
        .atMost(Duration.ofSeconds(60))
        .until(() -> !store.exists(query(late), "pairings"));
    awaitCalm();
    var proposals =
        store.findAll(Document.class, "pairings").stream()
            .map(pairing -> pairing.getString("_id"))
            .toList();
    Awaitility.await("everything is told")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> town.told("pairing.proposed.v1").stream().map(event -> event.key()).toList(),
            told -> told.containsAll(proposals));
    assertThatNobodyHasTooMany();
  }
}
