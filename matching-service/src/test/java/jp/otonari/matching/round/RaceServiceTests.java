package jp.otonari.matching.round;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Explanation;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.matching.engine.Resident;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.pairing.AskBoth;
import jp.otonari.matching.pairing.Held;
import jp.otonari.matching.pairing.Holds;
import jp.otonari.matching.pool.Draft;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
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
  private final AskBoth askBoth;
  private final Ask ask;
  private final MovableClock clock;

  @Autowired
  RaceServiceTests(
      Town town,
      Residents residents,
      Volunteers volunteers,
      Holds holds,
      AskBoth askBoth,
      Ask ask,
      MovableClock clock) {
    this.town = town;
    this.residents = residents;
    this.volunteers = volunteers;
    this.holds = holds;
    this.askBoth = askBoth;
    this.ask = ask;
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

    atOnce(IntStream.range(0, RACERS).mapToObj(_ -> looksFor(volunteer)).toList());

    assertThat(holds.countOfVolunteer(volunteer)).isEqualTo(1);
    assertThat(town.office("/proposals").body().path("total").asInt()).isEqualTo(1);
    Awaitility.await()
        .until(() -> town.office("/waiting").body().path("total").asInt() == RACERS - 1);
  }

  @RepeatedTest(5)
  void a_volunteer_with_room_for_three_holds_exactly_three() throws Exception {
    var volunteer = knows(Neighbour.named(someone()).withRoomFor(3));

    atOnce(IntStream.range(0, RACERS).mapToObj(_ -> looksFor(volunteer)).toList());

    Awaitility.await().until(() -> holds.countOfVolunteer(volunteer) == 3);
    Awaitility.await().until(() -> town.office("/waiting").body().path("total").asInt() == 5);
    assertThat(holds.countOfVolunteer(volunteer)).isEqualTo(3);
  }

  @RepeatedTest(5)
  void a_resident_for_whom_each_instance_finds_another_volunteer_is_proposed_to_one()
      throws Exception {
    var newcomer = Newcomer.named(someone()).resident();

    atOnce(
        IntStream.range(0, RACERS)
            .<Runnable>mapToObj(_ -> () -> asks(newcomer, Neighbour.named(someone()).volunteer()))
            .toList());

    assertThat(town.office("/proposals").body().path("total").asInt()).isEqualTo(1);
  }

  @RepeatedTest(3)
  void the_slot_of_an_erased_resident_is_taken_again_and_only_once() throws Exception {
    var volunteer = knows(Neighbour.named(someone()));
    var erased = town.arrives(Newcomer.named(someone()));
    town.meets(erased);

    town.hears(
        "residents.v1",
        "resident.erased.v1",
        erased,
        Map.of("residentId", erased, "version", 2, "erasedOn", "2026-04-10"));
    town.awaitReceipts(erased, 1);
    assertThat(holds.countOfVolunteer(volunteer)).isZero();
    atOnce(IntStream.range(0, RACERS).mapToObj(_ -> looksFor(volunteer)).toList());

    assertThat(holds.countOfVolunteer(volunteer)).isEqualTo(1);
  }

  @Test
  void a_proposal_made_while_one_of_the_two_is_erased_is_taken_back_and_blank() {
    var volunteer = knows(Neighbour.named(someone()));
    var id = someone();
    residents.arrived("tokyo", Newcomer.named(id).resident(), 1, clock.instant());
    var readBefore = residents.find(id).orElseThrow();
    residents.erased("tokyo", id);

    ask.asChosen(readBefore, volunteers.find(volunteer).orElseThrow().facts());

    assertThat(holds.countOfVolunteer(volunteer)).isZero();
    var proposal = town.office("/proposals").body().path("items").get(0);
    assertThat(proposal.path("state").asString()).isEqualTo("WITHDRAWN");
    var seen = town.mailLink(volunteer, "/proposals/" + proposal.path("pairingId").asString());
    assertThat(seen.body().path("household").asString()).isEmpty();
  }

  private void asks(Resident newcomer, Volunteer neighbour) {
    askBoth.ask("tokyo", newcomer, neighbour, why(neighbour.volunteerId()), new Held(Map.of()));
  }

  private Draft draft(String volunteerId) {
    return Draft.of(why(volunteerId), "2026-11", clock.instant(), false, null);
  }

  private static Explanation why(String volunteerId) {
    return new Explanation(volunteerId, List.of(), 700, 300, List.of("en"), List.of());
  }

  /** Stored, and asked about as each instance would that had this draft. */
  private Runnable looksFor(String volunteerId) {
    var residentId = someone();
    residents.arrived("tokyo", Newcomer.named(residentId).resident(), 1, clock.instant());
    var newcomer = residents.find(residentId).orElseThrow();
    return () -> ask.asDrafted(newcomer, draft(volunteerId));
  }

  private String knows(Neighbour neighbour) {
    var facts = neighbour.volunteer();
    volunteers.arrived("tokyo", facts, 1, clock.instant());
    return facts.volunteerId();
  }

  private static void atOnce(List<Runnable> looks) throws Exception {
    var start = new CyclicBarrier(looks.size());
    try (var threads = Executors.newFixedThreadPool(looks.size())) {
      var races =
          looks.stream()
              .map(
                  look ->
                      threads.submit(
                          () -> {
                            start.await();
                            look.run();
                            return true;
                          }))
              .toList();
      for (var race : races) {
        assertThat(race.get()).isTrue();
      }
    }
  }
}
