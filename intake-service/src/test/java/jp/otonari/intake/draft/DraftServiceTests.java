package jp.otonari.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class DraftServiceTests {

  private static final Map<String, String> SEALED = sealed("first");

  private final String id = UUID.randomUUID().toString();

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired Drafts drafts;
  @Autowired MongoOperations mongo;

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void a_draft_is_kept_changed_and_forgotten() {
    assertThat(keep(SEALED)).isEqualTo(204);
    assertThat(keep(sealed("second"))).isEqualTo(204);

    assertThat(found()).isEqualTo(sealed("second").get("sealed"));
    assertThat(http.delete(path("tokyo"), tokens.registration("tokyo")).status()).isEqualTo(204);
    assertThat(found()).isNull();
    assertThat(http.delete(path("tokyo"), tokens.registration("tokyo")).status()).isEqualTo(204);
  }

  @Test
  void a_draft_is_of_its_branch_and_not_for_the_office() {
    keep(SEALED);

    assertThat(http.get(path("chiba"), tokens.registration("chiba")).status()).isEqualTo(404);
    assertThat(http.put(path("chiba"), tokens.registration("chiba"), SEALED).status())
        .isEqualTo(409);
    http.delete(path("chiba"), tokens.registration("chiba"));
    assertThat(http.get(path("tokyo"), tokens.office("tokyo")).status()).isEqualTo(403);
    assertThat(found()).isNotNull();
  }

  @Test
  void a_draft_is_forgotten_14_days_after_its_last_change() {
    keep(SEALED);
    clock.advance(Duration.ofDays(10));
    keep(SEALED);
    clock.advance(Duration.ofDays(14));
    drafts.forgetOld();
    assertThat(found()).isNotNull();

    clock.advance(Duration.ofSeconds(1));
    assertThat(found()).isNull();
    assertThat(mongo.findById(id, Draft.class)).isNotNull();
    drafts.forgetOld();
    assertThat(mongo.findById(id, Draft.class)).isNull();
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThat(keep(Map.of())).isEqualTo(422);
    assertThat(keep(sealed("x".repeat(100_001)))).isEqualTo(422);
    assertThat(keep(sealed("x".repeat(100_000)))).isEqualTo(204);
  }

  private int keep(Map<String, String> content) {
    return http.put(path("tokyo"), tokens.registration("tokyo"), content).status();
  }

  private String found() {
    return http.get(path("tokyo"), tokens.registration("tokyo"))
        .body()
        .path("sealed")
        .asString(null);
  }

  private String path(String branch) {
    return "/branches/" + branch + "/drafts/" + id;
  }

  private static Map<String, String> sealed(String content) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    return Map.of("sealed", Base64.getEncoder().encodeToString(bytes));
  }
}
