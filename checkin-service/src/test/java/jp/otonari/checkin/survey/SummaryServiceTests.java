package jp.otonari.checkin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@ServiceTest
class SummaryServiceTests {

  private final Office office;
  private final ServiceClient http;
  private final Tokens tokens;
  private final MovableClock clock;
  private final MongoOperations mongo;
  private final Pair pair = Pair.ofNewPeople();

  @Autowired
  SummaryServiceTests(
      EventTopics topics,
      ServiceClient http,
      Tokens tokens,
      MovableClock clock,
      MongoOperations mongo) {
    this.office = new Office(topics, http, tokens);
    this.http = http;
    this.tokens = tokens;
    this.clock = clock;
    this.mongo = mongo;
  }

  @BeforeEach
  void on_10_april_with_no_other_pairing() {
    clock.reset();
    mongo.remove(new Query(), CheckIn.class);
  }

  @Test
  void a_worry_waits_for_the_coordinator_until_it_is_seen() {
    var id = answered("WORRIED");

    assertThat(ids("worried")).containsExactly(id);
    assertThat(office.items("?worried=true")).hasSize(1);
    assertThat(seen(id)).isEqualTo(200);
    assertThat(seen(id)).isEqualTo(200);

    assertThat(ids("worried")).isEmpty();
    assertThat(office.items("?worried=true").getFirst().get("seen").asBoolean()).isTrue();
  }

  @Test
  void an_answer_of_today_shows_today_and_not_tomorrow() {
    var id = answered("GOOD");

    assertThat(ids("answeredToday")).containsExactly(id);
    assertThat(ids("worried")).isEmpty();
    clock.moveTo(LocalDate.parse("2026-04-18"));

    assertThat(ids("answeredToday")).isEmpty();
  }

  @Test
  void silence_shows_first_as_overdue_then_as_missed_until_it_is_seen() {
    office.plan(pair);
    var id = office.idOf(pair, "RESIDENT", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(id, "DUE");
    assertThat(seen(id)).isEqualTo(409);
    clock.moveTo(LocalDate.parse("2026-04-25"));
    office.awaitOverdue(id);

    assertThat(ids("overdue")).contains(id);
    clock.moveTo(LocalDate.parse("2026-05-09"));
    office.awaitState(id, "MISSED");
    assertThat(ids("missed")).contains(id);
    assertThat(ids("overdue")).doesNotContain(id);
    seen(id);

    assertThat(ids("missed")).doesNotContain(id);
  }

  @Test
  void a_long_list_comes_in_parts() {
    office.plan(pair);

    var part = http.get(Office.CHECK_INS + "?state=PLANNED&page=1&size=5", tokens.office("tokyo"));

    assertThat(part.body().get("items")).hasSize(5);
    assertThat(part.body().get("total").asInt()).isEqualTo(18);
    assertThat(office.items("?page=2147483647&size=2147483647")).isEmpty();
    assertThat(http.get(Office.CHECK_INS + "?state=LOST", tokens.office("tokyo")).status())
        .isEqualTo(400);
  }

  private String answered(String feeling) {
    office.plan(pair);
    var id = office.idOf(pair, "VOLUNTEER", "DAY_7");
    clock.moveTo(LocalDate.parse("2026-04-17"));
    office.awaitState(id, "DUE");
    var link = tokens.mailLink("tokyo", pair.volunteerId());
    http.post(
        Office.CHECK_INS + "/" + id + "/answer", link, Map.of("met", true, "feeling", feeling));
    return id;
  }

  private int seen(String id) {
    var path = Office.CHECK_INS + "/" + id + "/seen";
    return http.post(path, tokens.office("tokyo"), Map.of()).status();
  }

  private List<String> ids(String part) {
    var items = office.summary().get(part).get("items").valueStream();
    return items.map(checkIn -> checkIn.get("checkinId").asString()).toList();
  }
}
