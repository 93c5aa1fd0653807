package jp.otonari.intake.volunteer;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * A volunteer sees, corrects and ends what concerns them, and not what the office thinks of them.
 */
@ServiceTest
class SelfServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  private Desk desk;
  private String self;

  @BeforeEach
  void a_volunteer_is_interviewed() {
    clock.reset();
    desk = new Desk(http, tokens, topics);
    desk.step("INTERVIEWED", "note", "talks a lot");
    self = tokens.mailLink("tokyo", desk.id);
  }

  @Test
  void the_record_is_shown_without_the_office_s_notes_and_names() {
    var shown = http.get(path(), self);

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(shown.body().at("/history/1/step").asString()).isEqualTo("INTERVIEWED");
    assertThat(shown.text()).doesNotContain("talks a lot");
    assertThat(shown.body().at("/history/1/by").asString()).isEqualTo("office");
    assertThat(desk.shown().toString()).contains("talks a lot");
    var views = http.get("/branches/tokyo/people/" + desk.id + "/views", self);
    assertThat(views.body().path("items").findValuesAsString("by"))
        .isNotEmpty()
        .containsOnly("office");
  }

  @Test
  void it_is_corrected_by_whoever_it_is_about_and_nobody_else() {
    var other = tokens.mailLink("tokyo", UUID.randomUUID().toString());
    var form = with(misaki(), "capacity", 3);

    assertThat(http.get(path(), other).status()).isEqualTo(403);
    assertThat(send("PUT", "", other, "\"2\"", form).status()).isEqualTo(403);
    assertThat(send("PUT", "", self, "\"1\"", form).status()).isEqualTo(412);
    var changed = send("PUT", "", self, "\"2\"", form);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.text()).doesNotContain("talks a lot");
    assertThat(desk.shown().path("capacity").asInt()).isEqualTo(3);
  }

  @Test
  void leaving_needs_a_reason_and_happens_once() {
    assertThat(send("POST", "/withdrawal", self, "\"2\"", Map.of("reason", " ")).status())
        .isEqualTo(422);
    var left = send("POST", "/withdrawal", self, "\"2\"", Map.of("reason", "I move away"));
    assertThat(left.status()).as(left.text()).isEqualTo(200);
    assertThat(left.body().path("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(desk.lastStep().path("reason").asString()).isEqualTo("I move away");
    assertThat(desk.lastStep().path("by").asString()).isEqualTo(desk.id);
    assertThat(send("POST", "/withdrawal", self, "\"3\"", Map.of("reason", "again")).status())
        .isEqualTo(409);
  }

  private String path() {
    return "/branches/tokyo/volunteers/" + desk.id;
  }

  private Response send(String method, String path, String token, String ifMatch, Object body) {
    return http.send(
        http.request(path() + path, token)
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch)
            .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
  }
}
