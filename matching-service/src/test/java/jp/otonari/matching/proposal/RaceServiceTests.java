package jp.otonari.matching.proposal;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.PooledResident;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Several instances of the service at once are several threads here: they meet in the store only.
 */
@ServiceTest
@Import(Town.class)
class RaceServiceTests {

  private static final int RACERS = 8;

  private final Town town;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Holds holds;
  private final FindVolunteer findVolunteer;
  private final MovableClock clock;

  @Autowired
  RaceServiceTests(
      Town town,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      FindVolunteer findVolunteer,
      MovableClock clock) {
    this.town = town;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.findVolunteer = findVolunteer;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town() {
    clock.reset();
    town.becomesEmpty();
  }

  @RepeatedTest(5)
  void a_volunteer_with_room_for_one_never_holds_two() throws Exception {
    var volunteer = knows(Neighbour.named(someone()));
    var newcomers = IntStream.range(0, RACERS).mapToObj(_ -> stores(someone())).toList();

    atOnce(newcomers);

    assertThat(holds.countOfVolunteer(volunteer)).isEqualTo(1);
    assertThat(town.office("/proposals").body().path("total").asInt()).isEqualTo(1);
    assertThat(town.office("/waiting").body().path("total").asInt()).isEqualTo(RACERS - 1);
  }

  @RepeatedTest(5)
  void a_volunteer_with_room_for_three_holds_exactly_three() throws Exception {
    var volunteer = knows(Neighbour.named(someone()).withRoomFor(3));
    var newcomers = IntStream.range(0, RACERS).mapToObj(_ -> stores(someone())).toList();

    atOnce(newcomers);

    assertThat(holds.countOfVolunteer(volunteer)).isEqualTo(3);
  }

  @RepeatedTest(5)
  void a_resident_found_by_all_instances_at_once_is_proposed_to_one_volunteer() throws Exception {
    IntStream.range(0, RACERS).forEach(_ -> knows(Neighbour.named(someone())));
    var newcomer = stores(someone());

    atOnce(IntStream.range(0, RACERS).mapToObj(_ -> newcomer).toList());

    assertThat(town.office("/proposals").body().path("total").asInt()).isEqualTo(1);
  }

  private String knows(Neighbour neighbour) {
    var facts = neighbour.volunteer();
    volunteers.arrived("tokyo", facts, 1, clock.instant());
    volunteers.find(facts.volunteerId()).ifPresent(volunteers::looked);
    return facts.volunteerId();
  }

  private PooledResident stores(String residentId) {
    residents.arrived("tokyo", Newcomer.named(residentId).resident(), 1, clock.instant());
    return residents.find(residentId).orElseThrow();
  }

  private void atOnce(List<PooledResident> newcomers) throws Exception {
    var start = new CyclicBarrier(newcomers.size());
    var looks =
        newcomers.stream()
            .map(
                newcomer ->
                    (Callable<Boolean>)
                        () -> {
                          start.await();
                          findVolunteer.look(newcomer);
                          return true;
                        })
            .toList();
    try (var threads = Executors.newFixedThreadPool(newcomers.size())) {
      for (var look : threads.invokeAll(looks)) {
        assertThat(look.get()).isTrue();
      }
    }
  }
}
