package jp.otonari.intake.mydata;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.Contract;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whoever types a mail address learns nothing; whoever reads the mail gets the link. */
@ServiceTest
class MyDataServiceTests {

  private static final String TYPE = "my-data.requested.v1";

  private final String mail = "a.." + UUID.randomUUID() + "@docomo.ne.jp";
  private final String resident = UUID.randomUUID().toString();
  private final String volunteer = UUID.randomUUID().toString();

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired MongoOperations mongo;

  @BeforeEach
  void a_resident_and_a_volunteer_share_a_letter_box() {
    clock.reset();
    register("residents", resident, with(olena(), "mail", mail));
    register("volunteers", volunteer, with(misaki(), "mail", mail.toUpperCase()));
  }

  @Test
  void everybody_with_the_address_is_told_of_on_their_own_topic() {
    assertThat(ask("tokyo", mail).status()).isEqualTo(204);

    var asked = topics.await("tokyo", "residents.v1", TYPE, resident).data();
    assertThat(asked.toString()).isEqualTo("{\"personId\":\"" + resident + "\"}");
    topics.await("tokyo", "volunteers.v1", TYPE, volunteer);
  }

  @Test
  void an_address_that_nobody_has_gets_the_same_answer() {
    var known = ask("tokyo", mail);
    var unknown = ask("tokyo", "nobody@example.org");

    assertThat(unknown.status()).isEqualTo(known.status());
    assertThat(unknown.text()).isEqualTo(known.text());
    assertThat(ask("tokyo", "no address").status()).isEqualTo(422);
  }

  @Test
  void asking_again_at_once_adds_no_letter_and_changes_no_record() {
    ask("tokyo", mail);
    ask("tokyo", mail);
    clock.advance(Duration.ofMinutes(9));
    ask("tokyo", mail);
    assertThat(mongo.findById(resident, MyDataRequest.class)).isNotNull();
    clock.advance(Duration.ofMinutes(2));
    ask("tokyo", mail);

    await().until(() -> topics.read("tokyo", "residents.v1", TYPE, resident).size() >= 2);
    assertThat(topics.read("tokyo", "residents.v1", TYPE, resident)).hasSize(2);
    var shown = http.get("/branches/tokyo/residents/" + resident, tokens.office("tokyo"));
    assertThat(shown.body().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void only_the_page_of_the_branch_asks() {
    assertThat(ask("chiba", mail).status()).isEqualTo(204);
    assertThat(mongo.findById(resident, MyDataRequest.class)).isNull();
    var office = http.post("/branches/tokyo/my-data-links", tokens.office("tokyo"), body(mail));
    assertThat(office.status()).isEqualTo(403);
  }

  @Test
  void an_erased_person_leaves_no_request() {
    ask("tokyo", mail);

    var self = tokens.mailLink("tokyo", resident);
    assertThat(http.delete("/branches/tokyo/people/" + resident, self).status()).isEqualTo(202);
    assertThat(mongo.findById(resident, MyDataRequest.class)).isNull();
  }

  @Test
  void writes_my_data_requested() {
    Contract.of("my-data-requested/v1").isWrittenAs(new MyDataRequested(resident));
  }

  private Response ask(String branch, String address) {
    var path = "/branches/" + branch + "/my-data-links";
    return http.post(path, tokens.registration(branch), body(address));
  }

  private static Map<String, String> body(String address) {
    return Map.of("mail", address);
  }

  private void register(String kind, String id, Map<String, Object> form) {
    var path = "/branches/tokyo/" + kind + "/" + id;
    assertThat(http.put(path, tokens.registration("tokyo"), form).status()).isEqualTo(201);
  }
}
