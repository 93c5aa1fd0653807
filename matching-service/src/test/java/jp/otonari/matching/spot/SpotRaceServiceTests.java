package jp.otonari.matching.spot;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Two instances of the service, each with its own repository: they meet in the store only. */
@ServiceTest
@Import(Town.class)
class SpotRaceServiceTests {

  private final List<SpotSteps> instances = new ArrayList<>();

  private final Town town;
  private final MongoOperations store;
  private final Outbox outbox;
  private final Residents residents;
  private final Volunteers volunteers;
  private final LetGoOfSpotHelp letGo;
  private final SpotSettings settings;
  private final EventTopics topics;
  private final MovableClock clock;

  @Autowired
  SpotRaceServiceTests(
      Town town,
      MongoOperations store,
      Outbox outbox,
      Residents residents,
      Volunteers volunteers,
      LetGoOfSpotHelp letGo,
      SpotSettings settings,
      EventTopics topics,
      MovableClock clock) {
    this.town = town;
    this.store = store;
    this.outbox = outbox;
    this.residents = residents;
    this.volunteers = volunteers;
    this.letGo = letGo;
    this.settings = settings;
    this.topics = topics;
    this.clock = clock;
  }

  @BeforeEach
  void two_instances_in_an_empty_town() {
    clock.reset();
    town.becomesEmpty();
    store.remove(new Query(), SpotRequest.class);
    instances.clear();
    for (int i = 0; i < 2; i++) {
      var requests = new SpotRequests(store, outbox);
      instances.add(new SpotSteps(requests, residents, volunteers, letGo, settings, clock));
    }
  }

  @RepeatedTest(10)
  void of_five_who_all_say_yes_at_once_on_two_instances_exactly_one_goes() throws Exception {
    var five = IntStream.range(0, 5).mapToObj(_ -> knows()).toList();
    var request = asks(five, "2026-04-11T10:00", 90);

    var steps =
        atOnce(
            five.stream()
                .flatMap(
                    id ->
                        instances.stream()
                            .<Callable<Step>>map(
                                it -> () -> it.accept("tokyo", request.requestId(), id)))
                .toList());

    assertThat(steps.stream().filter(Changed.class::isInstance)).hasSize(1);
    assertThat(steps.stream().filter(new Refused(Refusal.TAKEN_BY_ANOTHER)::equals)).hasSize(8);
    topics.await("tokyo", SpotEvent.TOPIC, "spot-help.taken.v1", request.requestId());
    assertThat(topics.read("tokyo", SpotEvent.TOPIC, "spot-help.taken.v1", request.requestId()))
        .hasSize(1);
  }

  @RepeatedTest(10)
  void one_volunteer_who_says_yes_to_two_that_overlap_goes_to_one() throws Exception {
    var volunteer = knows();
    var first = asks(List.of(volunteer), "2026-04-11T10:00", 90);
    var second = asks(List.of(volunteer), "2026-04-11T11:15", 30);

    var steps =
        atOnce(
            List.of(
                () -> instances.get(0).accept("tokyo", first.requestId(), volunteer),
                () -> instances.get(1).accept("tokyo", second.requestId(), volunteer)));

    assertThat(steps.stream().filter(Changed.class::isInstance)).hasSize(1);
    assertThat(steps).contains(new Refused(Refusal.COLLIDES));
  }

  @RepeatedTest(3)
  void one_volunteer_may_go_to_two_that_follow_each_other() throws Exception {
    var volunteer = knows();
    var first = asks(List.of(volunteer), "2026-04-11T10:00", 90);
    var second = asks(List.of(volunteer), "2026-04-11T11:30", 30);

    var steps =
        atOnce(
            List.of(
                () -> instances.get(0).accept("tokyo", first.requestId(), volunteer),
                () -> instances.get(1).accept("tokyo", second.requestId(), volunteer)));

    assertThat(steps).allMatch(Changed.class::isInstance);
  }

  private String knows() {
    var facts = Neighbour.named(someone()).volunteer();
    volunteers.arrived("tokyo", facts, 1, clock.instant());
    return facts.volunteerId();
  }

  /** Already asked, and not looked at again before an hour has passed. */
  private SpotRequest asks(List<String> volunteerIds, String start, int minutes) {
    Instant now = clock.instant();
    var errand = Helps.errand(start, minutes);
    var fresh = SpotRequest.of(someone(), "tokyo", someone(), errand, now, now);
    return store.insert(Helps.after(Asking.next(fresh, volunteerIds, settings.rhythm(), now)));
  }

  private static List<Step> atOnce(List<Callable<Step>> answers) throws Exception {
    var start = new CyclicBarrier(answers.size());
    try (var threads = Executors.newFixedThreadPool(answers.size())) {
      var races =
          answers.stream()
              .map(
                  answer ->
                      threads.submit(
                          () -> {
                            start.await();
                            return answer.call();
                          }))
              .toList();
      var steps = new ArrayList<Step>();
      for (var race : races) {
        steps.add(race.get());
      }
      return steps;
    }
  }
}
