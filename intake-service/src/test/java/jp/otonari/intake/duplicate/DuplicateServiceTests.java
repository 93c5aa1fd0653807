package jp.otonari.intake.duplicate;

import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Who is stored twice is proposed once, with reasons, and the office has the last word. */
@ServiceTest
class DuplicateServiceTests {

  private static final String BORN = "1991-05-06";

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MongoOperations mongo;
  @Autowired LookForDoubles lookForDoubles;

  private Registry office;

  @BeforeEach
  void an_office() {
    office = Registry.in(http, tokens);
  }

  @Test
  void who_registers_twice_is_proposed_once_and_nothing_is_merged() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "a", BORN));

    var asked = office.asked(one, other);

    assertThat(asked.path("state").asString()).isEqualTo("OPEN");
    assertThat(asked.path("degree").asString()).isEqualTo("ALMOST_CERTAIN");
    assertThat(words(asked.path("signs")))
        .containsExactly("SAME_NAME", "SAME_BIRTH_DATE", "SAME_MAIL");
    assertThat(words(asked.path("people"))).containsExactlyInAnyOrder(one, other);
    assertThat(office.open()).containsOnlyOnce(asked.path("duplicateId").asString());
    for (var id : List.of(one, other)) {
      assertThat(show(id).path("version").asInt()).isEqualTo(1);
    }
  }

  @Test
  void a_couple_a_volunteer_and_another_branch_are_not_proposed() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var husband = office.register("residents", office.resident("PETRO", "a", "1990-01-02"));
    var helper = office.register("volunteers", office.volunteer("OLENA", "a", BORN));
    var away = office.register("chiba", "residents", office.resident("OLENA", "a", BORN));
    var last = office.register("residents", office.resident("OLENA", "a", BORN));

    office.asked(one, last);

    for (var id : List.of(husband, helper, away)) {
      assertThat(office.find(one, id).status()).isEqualTo(404);
    }
  }

  @Test
  void volunteers_are_found_by_an_old_form_of_their_characters() {
    var one =
        office.register("volunteers", named(office.volunteer("X", "a", BORN), "name", "髙橋 𠮷江"));
    var other =
        office.register("volunteers", named(office.volunteer("X", "b", BORN), "name", "高橋吉江"));

    assertThat(words(office.asked(one, other).path("signs")))
        .containsExactly("SAME_NAME", "SAME_BIRTH_DATE");
  }

  @Test
  void a_change_brings_a_proposal_and_another_takes_it_back() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "b", "1992-05-06"));

    change(other, 1, office.resident("OLENA", "b", BORN));
    office.asked(one, other);
    change(other, 2, office.resident("OLENA", "b", "1992-05-06"));

    await().atMost(Duration.ofSeconds(30)).until(() -> office.find(one, other).status() == 404);
  }

  @Test
  void who_was_judged_to_be_two_comes_again_only_when_more_speaks_for_one() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "b", BORN));
    var asked = office.asked(one, other);
    var path = Registry.path(one, other);

    var judged = office.send(path + "/not-same", asked.path("version").asLong(), Map.of());

    assertThat(judged.status()).as(judged.text()).isEqualTo(200);
    assertThat(judged.body().path("state").asString()).isEqualTo("NOT_SAME");
    assertThat(judged.body().path("by").asString()).isEqualTo("account-1");
    change(other, 1, with(office.resident("OLENA", "b", BORN), "municipality", "13104"));
    var third = office.register("residents", office.resident("OLENA", "b", BORN));
    office.asked(other, third);
    assertThat(office.open()).doesNotContain(asked.path("duplicateId").asString());

    change(other, 2, office.resident("OLENA", "a", BORN));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> office.open().contains(asked.path("duplicateId").asString()));
  }

  @Test
  void a_judgement_is_taken_back_and_old_news_changes_nothing() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "a", BORN));
    var version = office.asked(one, other).path("version").asLong();
    var path = Registry.path(one, other);

    assertThat(office.send(path + "/undo", version, Map.of()).status()).isEqualTo(409);
    office.send(path + "/not-same", version, Map.of());
    assertThat(office.send(path + "/not-same", version, Map.of()).status()).isEqualTo(412);
    var undone = office.send(path + "/undo", version + 1, Map.of());

    assertThat(undone.body().path("state").asString()).isEqualTo("OPEN");
    assertThat(office.open()).contains(undone.body().path("duplicateId").asString());
  }

  @Test
  void records_of_before_get_their_keys_and_are_compared() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "a", BORN));
    office.asked(one, other);
    for (var id : List.of(one, other)) {
      mongo.updateFirst(byId(id), new Update().unset(KeepKeys.FIELD), "residents");
    }
    mongo.remove(byId(Resemblance.id(one, other)), Resemblance.class);

    lookForDoubles.sweep();

    assertThat(office.find(one, other).status()).isEqualTo(200);
    assertThat(show(one).path("version").asInt()).as("nobody changed her").isEqualTo(1);
  }

  @Test
  void a_telephone_that_many_share_hides_nobody_and_brings_no_flood() {
    var phone = "090-5555-" + (1000 + office.family().hashCode() % 1000);
    var people =
        IntStream.range(0, 40)
            .mapToObj(
                n -> {
                  var given = "" + (char) ('A' + n / 20) + (char) ('A' + n % 20) + "DORM";
                  var form = with(office.resident(given, "m" + n, null), "phone", phone);
                  return office.register("residents", form);
                })
            .toList();
    var twice = office.register("residents", office.resident("AADORM", "m0", BORN));

    office.asked(people.getFirst(), twice);

    assertThat(office.openAbout(people)).isEqualTo(1);
  }

  @Test
  void nobody_is_like_an_erased_person() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "a", BORN));
    office.asked(one, other);

    http.delete("/branches/tokyo/people/" + one, office.coordinator());

    assertThat(office.find(one, other).status()).isEqualTo(404);
  }

  @Test
  void only_the_office_of_the_branch_sees_and_judges() {
    var one = office.register("residents", office.resident("OLENA", "a", BORN));
    var other = office.register("residents", office.resident("OLENA", "a", BORN));
    office.asked(one, other);
    var path = Registry.path(one, other);

    assertThat(http.get(path, tokens.mailLink("tokyo", one)).status()).isEqualTo(403);
    assertThat(http.get(path, tokens.registration("tokyo")).status()).isEqualTo(403);
    assertThat(http.get(path, null).status()).isEqualTo(401);
    var chiba = path.replace("tokyo", "chiba");
    assertThat(http.get(chiba, tokens.office("chiba")).status()).isEqualTo(404);
  }

  private void change(String id, long version, Map<String, Object> form) {
    var answer = office.send("PUT", "/branches/tokyo/residents/" + id, version, form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private JsonNode show(String id) {
    return http.get("/branches/tokyo/residents/" + id, office.coordinator()).body();
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
