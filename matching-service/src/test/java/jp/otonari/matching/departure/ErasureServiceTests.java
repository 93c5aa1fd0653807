package jp.otonari.matching.departure;

import static jp.otonari.matching.Town.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.matching.Town;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.StoredBytes;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
@Import(Town.class)
class ErasureServiceTests {

  private final Town town;
  private final Farewell farewell;
  private final MongoOperations store;
  private final MongoDatabaseFactory database;
  private final MovableClock clock;

  @Autowired
  ErasureServiceTests(
      Town town, MongoOperations store, MongoDatabaseFactory database, MovableClock clock) {
    this.town = town;
    this.farewell = new Farewell(town);
    this.store = store;
    this.database = database;
    this.clock = clock;
  }

  @BeforeEach
  void an_empty_town_on_10_april() {
    clock.reset();
    town.becomesEmpty();
  }

  @Test
  void nothing_of_an_erased_resident_is_left_in_the_store_but_the_id() {
    var first = town.arrives(Neighbour.named(someone()).speaking("ja", "tlh"));
    town.awaitKnown(first);
    var resident = town.arrives(Newcomer.named(someone()).speaking("tlh").livingIn("13107"));
    town.answers(
        first,
        town.awaitProposalFor(resident),
        Map.of("answer", "DECLINED", "reason", "オレーナさんは遠い"));
    town.awaitWaiting(resident);
    town.arrives(Neighbour.named(someone()).speaking("ja", "tlh"));
    town.awaitProposals(resident, 2);
    var talk = town.awaitProposalFor(resident);
    town.bothAccept(talk);
    var link = "https://talk.example.jp/Olena-Koval";
    town.introduces(
        talk, Map.of("meetsAt", "2026-04-18T05:00:00Z", "place", "ONLINE", "link", link));
    town.await("pairing.introduced.v1", talk);
    var planted = List.of("オレーナ", "Olena-Koval", "tlh", "13107");
    assertThat(planted).noneMatch(text -> stored(text).isEmpty());

    farewell.residentIsErased(resident);

    assertThat(town.awaitReceipts(resident, 1).getFirst().data().path("removed").asInt())
        .isEqualTo(3);
    assertThat(town.await("pairing.ended.v1", talk).data().path("reason").asString())
        .isEqualTo("ERASED");
    town.await("proposal.withdrawn.v1", talk);
    assertThat(List.of("オレーナ", "Olena-Koval", "13107")).allMatch(text -> stored(text).isEmpty());
    assertThat(stored("tlh")).containsOnly("volunteers");
    assertThat(store.findById(resident, Document.class, "residents"))
        .containsOnlyKeys("_id", "branch", "factsVersion", "turn");
  }

  @Test
  void an_erased_volunteer_leaves_the_resident_s_history_in_place() {
    var volunteer = town.arrives(Neighbour.named(someone()).speaking("ja", "tlh"));
    town.awaitKnown(volunteer);
    var resident = town.arrives(Newcomer.named(someone()).speaking("en", "tlh"));
    var pairing = town.meets(resident);

    farewell.volunteerIsErased(volunteer);

    var receipt = town.awaitReceipts(volunteer, 1).getFirst().data();
    assertThat(receipt.path("removed").asInt()).isEqualTo(2);
    assertThat(receipt.path("service").asString()).isEqualTo("matching");
    assertThat(stored("tlh")).containsOnly("residents");
    var kept = town.office("/pairings/" + pairing).body();
    assertThat(kept.path("state").asString()).isEqualTo("ENDED");
    assertThat(kept.path("startsOn").asString()).isEqualTo("2026-04-20");
    assertThat(kept.at("/ending/reason").asString()).isEqualTo("ERASED");
    assertThat(kept.path("residentAnswer").asString()).isEqualTo("ACCEPTED");
    assertThat(town.mailLink(resident, "/proposals/" + pairing).status()).isEqualTo(200);
    town.awaitWaiting(resident);
  }

  @Test
  void an_erasure_seen_twice_and_one_of_somebody_never_known_are_answered_too() {
    var stranger = someone();
    var resident = town.arrives(Newcomer.named(someone()));
    town.awaitWaiting(resident);

    farewell.residentIsErased(resident);
    farewell.residentIsErased(resident);
    farewell.volunteerIsErased(stranger);

    assertThat(town.awaitReceipts(resident, 2))
        .extracting(receipt -> receipt.data().path("removed").asInt())
        .containsExactly(1, 0);
    assertThat(town.awaitReceipts(stranger, 1).getFirst().data().path("removed").asInt()).isZero();
  }

  @Test
  void nothing_that_comes_late_brings_an_erased_person_back() {
    var resident = someone();
    var volunteer = someone();
    farewell.residentIsErased(resident);
    farewell.volunteerIsErased(volunteer);

    town.arrives(Newcomer.named(resident).speaking("tlh"));
    town.changes(Newcomer.named(resident).speaking("tlh"), 10);
    farewell.residentLeaves(resident, 3);
    town.arrives(Neighbour.named(volunteer).speaking("ja", "tlh"));
    farewell.volunteerPauses(volunteer, 2, "2026-04-12");
    farewell.residentIsErased(resident);
    farewell.volunteerIsErased(volunteer);
    town.awaitReceipts(resident, 2);
    town.awaitReceipts(volunteer, 2);

    assertThat(stored("tlh")).isEmpty();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(store.findById(volunteer, Document.class, "volunteers"))
                    .containsOnlyKeys("_id", "branch", "factsVersion", "turn"));
  }

  private List<String> stored(String text) {
    return StoredBytes.holding(database.getMongoDatabase(), text);
  }
}
