package jp.otonari.intake.move;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.intake.request.Etags;
import jp.otonari.testing.Contract;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class MoveServiceTests {

  private static final String RESIDENTS = "residents.v1";
  private static final String CONTACTS = "contacts.v1";

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;
  @Autowired FinishMove finishMove;
  @Autowired List<Mover> movers;

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void who_agrees_and_is_received_lives_in_the_other_branch_with_all_that_was_told() {
    var olena = somebody("olena.moves@example.org");
    var before = olena.record("tokyo").body();

    var move = olena.agreed();
    assertThat(olena.record("chiba").status()).isEqualTo(404);
    assertThat(olena.chibaAccepts(move).body().path("state").asString()).isEqualTo("DONE");

    var after = olena.record("chiba").body();
    assertThat(after.path("municipality").asString()).isEqualTo("12203");
    assertThat(after.path("version").asInt()).isEqualTo(before.path("version").asInt() + 2);
    for (var kept :
        List.of("status", "names", "mail", "sensitive", "consents", "needs", "registeredOn")) {
      assertThat(after.path(kept)).as(kept).isEqualTo(before.path(kept));
    }
    assertThat(olena.record("tokyo").status()).isEqualTo(404);
  }

  @Test
  void both_branches_are_told_each_with_a_version_of_its_own() {
    var olena = somebody("olena.told@example.org");

    olena.chibaAccepts(olena.agreed());

    var gone = topics.await("tokyo", RESIDENTS, "resident.withdrawn.v1", olena.id()).data();
    assertThat(gone.path("version").asInt()).isEqualTo(2);
    assertThat(gone.path("movedTo").asString()).isEqualTo("chiba");
    topics.await("tokyo", CONTACTS, "contact.moved.v1", olena.id());
    var there = topics.await("chiba", RESIDENTS, "resident.changed.v1", olena.id()).data();
    assertThat(there.path("version").asInt()).isEqualTo(3);
    assertThat(there.path("municipality").asString()).isEqualTo("12203");
    assertThat(there.path("needs").toString()).contains("SCHOOL", "DAILY_LIFE");
    var contact = topics.await("chiba", CONTACTS, "contact.changed.v1", olena.id()).data();
    assertThat(contact.path("version").asInt()).isEqualTo(3);
    assertThat(contact.path("mail").asString()).isEqualTo("olena.told@example.org");
    var done = topics.await("chiba", RESIDENTS, "move.done.v1", olena.id()).data();
    assertThat(done.path("from").asString()).isEqualTo("tokyo");
    assertThat(types("chiba", RESIDENTS, olena.id())).doesNotContain("resident.registered.v1");
  }

  @Test
  void a_volunteer_takes_screening_and_clearance_along() {
    var misaki = Removal.of(http, tokens, "volunteers", with(misaki(), "mail", "m.m@example.jp"));
    var until = LocalDate.now(clock).plusYears(1).toString();
    var back = LocalDate.now(clock).plusDays(9).toString();
    for (var step :
        List.of(
            Map.of("step", "INTERVIEWED"),
            Map.of("step", "TRAINED"),
            Map.of("step", "CLEARED", "clearedUntil", until),
            Map.of("step", "PAUSED", "until", back, "reason", "A trip"))) {
      var answer = takes(misaki, step);
      assertThat(answer).as(step.toString()).isEqualTo(200);
    }

    misaki.chibaAccepts(misaki.agreed());

    var after = misaki.record("chiba").body();
    assertThat(after.path("status").asString()).isEqualTo("PAUSED");
    assertThat(after.path("clearedUntil").asString()).isEqualTo(until);
    assertThat(after.path("history")).hasSize(5);
    var gone = topics.await("tokyo", "volunteers.v1", "volunteer.withdrawn.v1", misaki.id()).data();
    var there = topics.await("chiba", "volunteers.v1", "volunteer.changed.v1", misaki.id()).data();
    assertThat(there.path("version").asInt()).isEqualTo(gone.path("version").asInt() + 1);
    assertThat(there.path("clearedUntil").asString()).isEqualTo(until);
    var pause = topics.await("chiba", "volunteers.v1", "volunteer.paused.v1", misaki.id()).data();
    assertThat(pause.path("until").asString()).isEqualTo(back);
  }

  @Test
  void the_other_office_sees_nothing_before_the_person_has_agreed() {
    var olena = somebody("olena.unseen@example.org");
    var move = olena.asked();

    assertThat(olena.list("chiba", "TO").text()).doesNotContain(olena.id());
    assertThat(olena.seen("chiba", move).path("state").isMissingNode()).isTrue();
    assertThat(olena.list("tokyo", "FROM").text()).contains(olena.id());
    olena.says(move, true);

    var arriving = olena.seen("chiba", move);
    assertThat(arriving.at("/person/callName").asString()).isEqualTo("オレーナさん");
    assertThat(arriving.path("reason").isMissingNode() || arriving.path("reason").isNull())
        .isTrue();
  }

  @Test
  void what_is_left_in_the_old_branch_names_nobody() {
    var olena = somebody("olena.left@example.org");
    var move = olena.agreed();
    olena.chibaAccepts(move);

    var left = olena.seen("tokyo", move);

    assertThat(left.path("to").asString()).isEqualTo("chiba");
    assertThat(left.path("consent").path("how").asString()).isEqualTo("MAIL_LINK");
    assertThat(left.toString()).doesNotContain("オレーナ", "KOVALENKO", "example.org");
  }

  @Test
  void who_does_not_want_to_stays_and_may_take_back_a_yes() {
    var olena = somebody("olena.stays@example.org");
    var first = olena.asked();
    assertThat(olena.says(first, false).body().path("state").asString()).isEqualTo("REFUSED");
    var second = olena.agreed();

    assertThat(olena.says(second, false).body().path("state").asString()).isEqualTo("REFUSED");

    assertThat(olena.chibaAccepts(second).status()).isEqualTo(404);
    assertThat(olena.record("tokyo").status()).isEqualTo(200);
  }

  @Test
  void who_does_not_answer_in_fourteen_days_is_not_asked_any_more() {
    var olena = somebody("olena.late@example.org");
    var move = olena.asked();
    clock.advance(Duration.ofDays(14));
    finishMove.takeUpAgain();
    assertThat(olena.state(move)).isEqualTo("ASKED");

    clock.advance(Duration.ofDays(1));
    finishMove.takeUpAgain();

    assertThat(olena.state(move)).isEqualTo("EXPIRED");
    var late = olena.says(move, true);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("wrong-state");
  }

  @Test
  void a_yes_on_paper_or_by_telephone_is_noted_with_its_day() {
    var olena = somebody("olena.paper@example.org");
    var today = LocalDate.now(clock);
    var consent = Map.of("how", "PHONE", "on", today.minusDays(3).toString());

    var asked = olena.asks(with(Removal.toChiba(), "consent", consent)).body();

    assertThat(asked.path("state").asString()).isEqualTo("CONSENTED");
    var move = asked.path("moveId").asString();
    olena.office("tokyo", move, "/cancellation", Map.of());
    var second = olena.asked();
    var tomorrow = Map.of("how", "PAPER", "on", today.plusDays(1).toString());
    assertThat(olena.office("tokyo", second, "/consent", tomorrow).status()).isEqualTo(422);
    var noted = Map.of("how", "PAPER", "on", today.toString());
    assertThat(olena.office("tokyo", second, "/consent", noted).status()).isEqualTo(200);
    assertThat(olena.state(second)).isEqualTo("CONSENTED");
    assertThat(topics.read("tokyo", RESIDENTS, "move.asked.v1", olena.id())).hasSize(1);
  }

  @Test
  void an_office_that_cannot_receive_somebody_says_why_and_forgets_who_it_was() {
    var olena = somebody("olena.declined@example.org");
    var move = olena.agreed();

    assertThat(olena.office("chiba", move, "/refusal", Map.of("reason", "")).status())
        .isEqualTo(422);
    olena.office("chiba", move, "/refusal", Map.of("reason", "Nobody here speaks Ukrainian"));

    assertThat(olena.seen("tokyo", move).toString()).contains("Nobody here speaks Ukrainian");
    assertThat(olena.seen("chiba", move).toString()).doesNotContain("オレーナ");
    assertThat(olena.asked()).isNotEqualTo(move);
  }

  @Test
  void a_pair_is_ended_first() {
    var olena = somebody("olena.pair@example.org");
    var move = olena.agreed();
    var pairing = UUID.randomUUID().toString();
    var pair =
        Map.of("pairingId", pairing, "residentId", olena.id(), "volunteerId", UUID.randomUUID());
    topics.send("tokyo", "pairings.v1", "pairing.started.v1", pairing, pair);
    await().until(() -> olena.record("tokyo").text().contains("PAIRED"));

    var accepted = olena.chibaAccepts(move);

    assertThat(accepted.status()).isEqualTo(409);
    assertThat(accepted.text()).contains("has-pair");
    olena.office("tokyo", move, "/cancellation", Map.of());
    assertThat(olena.asks(Removal.toChiba()).text()).contains("has-pair");
  }

  @Test
  void asking_twice_is_asking_once_and_nobody_has_two_open_moves() {
    var olena = somebody("olena.twice@example.org");
    var key = UUID.randomUUID();

    var first = olena.asks("tokyo", key, Removal.toChiba()).body().path("moveId").asString();
    var again = olena.asks("tokyo", key, Removal.toChiba()).body().path("moveId").asString();

    assertThat(again).isEqualTo(first);
    var other = olena.asks(Removal.toChiba());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text()).contains("already-moving");
    topics.await("tokyo", RESIDENTS, "move.asked.v1", olena.id());
    assertThat(topics.read("tokyo", RESIDENTS, "move.asked.v1", olena.id())).hasSize(1);
  }

  @Test
  void bad_input_is_named_and_leaves_nothing_behind() {
    var olena = somebody("olena.input@example.org");
    for (var wrong :
        List.of(
            with(Removal.toChiba(), "to", "tokyo"),
            with(Removal.toChiba(), "to", "atlantis"),
            with(Removal.toChiba(), "to", null),
            with(Removal.toChiba(), "municipality", "99999"),
            with(Removal.toChiba(), "reason", " "),
            with(Removal.toChiba(), "consent", Map.of("how", "MAIL_LINK", "on", "2026-04-10")),
            with(Removal.toChiba(), "consent", Map.of("how", "PAPER", "on", "2020-01-01")))) {
      assertThat(olena.asks(wrong).status()).as(wrong.toString()).isEqualTo(422);
    }

    assertThat(olena.list("tokyo", "FROM").text()).doesNotContain(olena.id());
  }

  @Test
  void nobody_else_leads_a_move() {
    var olena = somebody("olena.mine@example.org");
    var move = olena.asked();
    var stranger = new Removal(http, tokens, "residents", UUID.randomUUID().toString());

    assertThat(stranger.says(move, true).status()).isEqualTo(404);
    assertThat(olena.office("tokyo", move, "/answer", Map.of("agrees", true)).status())
        .isEqualTo(403);
    assertThat(olena.office("tokyo", move, "/acceptance", Map.of()).status()).isEqualTo(404);
    assertThat(olena.chibaAccepts(move).status()).isEqualTo(404);
    olena.says(move, true);
    assertThat(olena.office("chiba", move, "/cancellation", Map.of()).status()).isEqualTo(404);
    assertThat(olena.state(move)).isEqualTo("CONSENTED");
  }

  @Test
  void a_move_that_a_crash_interrupts_is_led_to_its_end_and_happens_once() {
    for (var crashAfterTheRecord : List.of(false, true)) {
      var olena = somebody("olena.crash@example.org");
      var move = olena.agreed();
      accepted(move);
      if (crashAfterTheRecord) {
        movers.forEach(mover -> mover.move(olena.id(), "tokyo", "chiba", null));
      }
      clock.advance(Duration.ofMinutes(2));

      finishMove.takeUpAgain();
      finishMove.takeUpAgain();

      assertThat(olena.state(move)).isEqualTo("DONE");
      assertThat(olena.record("chiba").body().path("version").asInt()).isEqualTo(3);
      topics.await("chiba", RESIDENTS, "move.done.v1", olena.id());
      assertThat(types("chiba", RESIDENTS, olena.id()))
          .containsExactlyInAnyOrder("resident.changed.v1", "move.done.v1");
    }
  }

  @Test
  void who_leaves_or_is_erased_before_the_end_does_not_move() {
    var olena = somebody("olena.gone@example.org");
    var move = olena.agreed();
    accepted(move);
    http.delete("/branches/tokyo/people/" + olena.id(), tokens.mailLink("tokyo", olena.id()));
    clock.advance(Duration.ofMinutes(2));

    finishMove.takeUpAgain();

    assertThat(olena.state(move)).isEqualTo("CANCELLED");
    assertThat(olena.record("chiba").status()).isEqualTo(404);
  }

  @Test
  void who_is_erased_after_a_move_is_erased_in_both_branches() {
    var olena = somebody("olena.erased@example.org");
    var move = olena.agreed();
    olena.chibaAccepts(move);

    var self = tokens.mailLink("chiba", olena.id());
    assertThat(http.delete("/branches/chiba/people/" + olena.id(), self).status()).isEqualTo(202);

    for (var branch : List.of("tokyo", "chiba")) {
      topics.await(branch, RESIDENTS, "resident.erased.v1", olena.id());
      topics.await(branch, CONTACTS, "contact.erased.v1", olena.id());
    }
    assertThat(olena.seen("tokyo", move).toString()).doesNotContain("Ichikawa");
  }

  @Test
  void what_is_owed_and_who_has_looked_go_along_and_what_was_paid_stays_in_the_books() {
    var form = with(with(olena(), "household", "WORKER"), "mail", "olena.fee@example.org");
    var olena = Removal.of(http, tokens, "residents", with(form, "childrenBirthMonths", List.of()));
    var fees = "/branches/%s/residents/" + olena.id() + "/fees";
    await().until(() -> total(fees.formatted("tokyo"), "tokyo") == 1);
    olena.record("tokyo");

    olena.chibaAccepts(olena.agreed());

    assertThat(total(fees.formatted("chiba"), "chiba")).isEqualTo(1);
    assertThat(total(fees.formatted("tokyo"), "tokyo")).isZero();
    var looks = "/branches/chiba/people/" + olena.id() + "/views";
    assertThat(http.get(looks, tokens.mailLink("chiba", olena.id())).body().path("total").asInt())
        .isEqualTo(1);
    assertThat(total(looks, "chiba")).isZero();
  }

  @Test
  void who_moves_back_is_at_home_again() {
    var olena = somebody("olena.back@example.org");
    olena.chibaAccepts(olena.agreed());

    var said = Map.of("how", "PHONE", "on", LocalDate.now(clock).toString());
    var back = Map.of("to", "tokyo", "reason", "Homesick", "consent", said);
    var move = olena.asks("chiba", UUID.randomUUID(), back).body().path("moveId").asString();
    assertThat(olena.office("tokyo", move, "/acceptance", Map.of()).status()).isEqualTo(200);

    assertThat(olena.record("tokyo").body().path("version").asInt()).isEqualTo(5);
    assertThat(olena.record("tokyo").body().path("municipality").asString()).isEqualTo("12203");
    assertThat(olena.record("chiba").status()).isEqualTo(404);
  }

  @Test
  void writes_move_asked_and_move_done() {
    var move = UUID.randomUUID().toString();
    var person = UUID.randomUUID().toString();
    Contract.of("move-asked/v1")
        .isWrittenAs(new MoveAsked(move, person, "chiba", LocalDate.of(2026, 4, 24)));
    Contract.of("move-done/v1").isWrittenAs(new MoveDone(move, person, "tokyo"));
  }

  private Removal somebody(String mail) {
    var form = with(with(olena(), "mail", mail), "needs", List.of("SCHOOL", "HEALTH"));
    var told = with(form, "sensitive", Map.of("health", "asthma"));
    var consent = Map.of("textVersion", "2026-04", "language", "uk");
    return Removal.of(
        http,
        tokens,
        "residents",
        with(
            told,
            "consents",
            List.of(with(Map.copyOf(consent), "purpose", "PROGRAMME"), sensitive(consent))));
  }

  private static Map<String, Object> sensitive(Map<String, String> consent) {
    return with(Map.copyOf(consent), "purpose", "SENSITIVE");
  }

  /** The other office has accepted, and then the service has stopped. */
  private void accepted(String move) {
    var known = mongo.findById(move, Move.class);
    assertThat(known).isNotNull();
    var step = new Move.Step(MoveState.ACCEPTED, clock.instant(), "account-2", null);
    mongo.save(known.stepped(step, known.consent(), List.of()));
  }

  private int takes(Removal volunteer, Map<String, String> step) {
    var version = volunteer.record("tokyo").body().path("version").asLong();
    var path = "/branches/tokyo/volunteers/" + volunteer.id() + "/screening";
    var request = http.request(path, tokens.office("tokyo")).header("If-Match", Etags.of(version));
    return http.send(request.POST(Removal.json(step))).status();
  }

  private int total(String path, String branch) {
    return http.get(path, tokens.office(branch)).body().path("total").asInt();
  }

  private List<String> types(String branch, String topic, String key) {
    var types = new ArrayList<String>();
    for (PublishedEvent event : EventTopics.distinct(topics.read(branch, topic))) {
      if (event.key().equals(key)) {
        types.add(event.type());
      }
    }
    return types;
  }
}
