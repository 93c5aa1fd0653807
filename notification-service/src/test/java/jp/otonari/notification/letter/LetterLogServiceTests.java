package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import jp.otonari.notification.Outside;
import jp.otonari.notification.Outside.Person;
import jp.otonari.notification.contact.Contacts;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class LetterLogServiceTests {

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired MovableClock clock;

  @Autowired Contacts contacts;

  private final Person resident = Person.somebody();

  private Outside outside;

  private JsonNode letter;

  @BeforeEach
  void one_letter_was_sent() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    outside.contact(resident, "uk");
    outside.registered(resident);
    letter = outside.letter(resident, "SENT");
  }

  @Test
  void the_log_tells_why_a_letter_went_and_what_was_written() {
    assertThat(letter.get("eventType").asString()).isEqualTo("resident.registered.v1");
    assertThat(letter.get("messageId").asString())
        .isEqualTo("<" + letter.get("letterId").asString() + "@mail.example.jp>");
    assertThat(letter.has("text")).isFalse();

    var detail = outside.detail(letter);
    assertThat(detail.get("letterId")).isEqualTo(letter.get("letterId"));
    assertThat(detail.get("text").asString()).contains("Вітаємо, オレーナ!");
    assertThat(detail.get("html").asString()).contains("<html lang=\"uk\" dir=\"ltr\">");
    assertThat(detail.get("reply").asString()).startsWith("250");
  }

  @Test
  void the_log_is_read_by_page_person_and_state() {
    var office = tokens.office("tokyo");

    var page = http.get("/branches/tokyo/letters?size=1&state=SENT", office).body();
    assertThat(page.get("items").size()).isEqualTo(1);
    assertThat(page.get("total").asInt()).isPositive();
    assertThat(
            http.get("/branches/tokyo/letters?state=FAILED&person=" + resident.id(), office)
                .body()
                .get("total")
                .asInt())
        .isZero();
  }

  @Test
  void nobody_reads_letters_without_being_of_the_office() {
    var path = "/branches/tokyo/letters";

    assertThat(http.get(path, null).status()).isEqualTo(401);
    assertThat(http.get(path, tokens.registration("tokyo")).status()).isEqualTo(403);
    assertThat(http.get(path, tokens.mailLink("tokyo", resident.id())).status()).isEqualTo(403);
    assertThat(http.get(one(), tokens.mailLink("tokyo", resident.id())).status()).isEqualTo(403);
    assertThat(http.post(one() + "/decision", null, decision("SEND_AGAIN")).status())
        .isEqualTo(401);
    assertThat(
            http.post(
                    one() + "/decision",
                    tokens.mailLink("tokyo", resident.id()),
                    decision("SEND_AGAIN"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void another_branch_sees_nothing() {
    var chiba = tokens.office("chiba");

    assertThat(http.get("/branches/tokyo/letters", chiba).status()).isEqualTo(403);
    assertThat(http.get(one().replace("tokyo", "chiba"), chiba).status()).isEqualTo(404);
    assertThat(
            http.post(one().replace("tokyo", "chiba") + "/decision", chiba, decision("SEND_AGAIN"))
                .status())
        .isEqualTo(404);
    assertThat(
            http.get("/branches/chiba/letters?person=" + resident.id(), chiba)
                .body()
                .get("total")
                .asInt())
        .isZero();
  }

  @Test
  void a_contact_of_another_branch_is_nobodys_here() {
    var stranger = Person.somebody();
    topics.send(
        "chiba",
        "contacts.v1",
        "contact.changed.v1",
        stranger.id(),
        """
        {"personId": "%s", "version": 1, "role": "RESIDENT", "callName": "A", "language": "en",
         "mail": "%s", "neverIn": [], "plainSubject": false}
        """
            .formatted(stranger.id(), stranger.mail()));
    var id = UUID.fromString(stranger.id());
    await().until(() -> contacts.of("chiba", id).isPresent());
    outside.registered(stranger);

    await()
        .until(
            () -> outside.letter(stranger, "PLANNED").path("why").asString("").startsWith("wai"));
    assertThat(contacts.of("tokyo", id)).isEmpty();
  }

  @Test
  void only_an_uncertain_letter_is_decided_about() {
    var office = tokens.office("tokyo");

    var answer = http.post(one() + "/decision", office, decision("SEND_AGAIN"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().get("type").asString()).isEqualTo("urn:otonari:problem:not-uncertain");
    assertThat(http.post(one() + "/decision", office, "{}").status()).isEqualTo(422);
    assertThat(http.post(one() + "/decision", office, decision("BURN")).status()).isEqualTo(400);
    assertThat(http.post(one() + "/decision", office, "no json").status()).isEqualTo(400);
  }

  @Test
  void an_unknown_letter_is_not_found() {
    var answer = http.get("/branches/tokyo/letters/" + UUID.randomUUID(), tokens.office("tokyo"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().get("type").asString()).isEqualTo("urn:otonari:problem:not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page=-1", "?size=0", "?size=5000"})
  void a_page_out_of_range_is_invalid(String query) {
    assertThat(http.get("/branches/tokyo/letters" + query, tokens.office("tokyo")).status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?person=me", "?state=LOST", "?page=x", "/not-an-id"})
  void what_cannot_be_read_is_a_bad_request(String query) {
    assertThat(http.get("/branches/tokyo/letters" + query, tokens.office("tokyo")).status())
        .isBetween(400, 404);
  }

  private String one() {
    return "/branches/tokyo/letters/" + letter.get("letterId").asString();
  }

  private static Map<String, String> decision(String decision) {
    return Map.of("decision", decision);
  }
}
