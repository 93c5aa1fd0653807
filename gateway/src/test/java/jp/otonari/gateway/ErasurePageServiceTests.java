package jp.otonari.gateway;

import static jp.otonari.gateway.People.OLENA_ID;
import static jp.otonari.gateway.People.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;

/** The office sees who is erased with all receipts, and coordinators who has looked at whom. */
class ErasurePageServiceTests extends WithServices {

  private static final String PERSON = "/b/tokyo/people/" + OLENA_ID;

  @Test
  void all_erasures_are_listed_with_the_receipt_of_every_part() {
    INTAKE.on(
        "GET /branches/tokyo/erasures",
        page(erasure("self", true, "intake", "matching"), erasure("x-1", false)));
    var coordinator = coordinator("erasures@otonari.example", "tokyo");

    var list = coordinator.open("/b/tokyo/erasures").html();

    assertThat(list)
        .contains("#11111111", "The person", "x-1", "Complete", "Under way", "Apr 7, 2026")
        .contains("aria-current=\"page\"")
        .doesNotContain("KOVALENKO");
    INTAKE.breakDown();
    assertThat(coordinator.open("/b/tokyo/erasures").html()).contains("The register of people");
  }

  @Test
  void a_coordinator_erases_on_request_after_a_second_question() {
    INTAKE.on("DELETE /branches/tokyo/people/.*", _ -> new Reply(202, erasure("x", false)));
    INTAKE.on("GET /branches/tokyo/erasures", page(erasure("x", false, "intake")));
    var coordinator = coordinator("erases@otonari.example", "tokyo");

    assertThat(coordinator.open("/b/tokyo/residents/" + OLENA_ID).html())
        .contains("href=\"" + PERSON + "/deletion\"", "href=\"" + PERSON + "/looks\"");
    var asked = coordinator.open(PERSON + "/deletion");
    assertThat(asked.html()).contains("オレーナ", "This cannot be undone");
    assertThat(INTAKE.heard("DELETE", ".*")).isEmpty();
    var done = coordinator.send(PERSON + "/deletion");

    assertThat(done.path()).isEqualTo("/b/tokyo/erasures");
    assertThat(done.html()).contains("The deletion has begun");
    var sent = INTAKE.heard("DELETE", "/branches/tokyo/people/" + OLENA_ID).getFirst();
    assertThat(sent.claims().get("scope").asString()).contains("sensitive");
  }

  @Test
  void who_has_looked_is_told_by_name_and_to_coordinators_only() {
    var coordinator = coordinator("looks@otonari.example", "tokyo");
    INTAKE.on(
        "GET /branches/tokyo/people/" + OLENA_ID + "/views",
        page(
            Map.of("by", "x-2", "at", "2026-04-05T01:00:00Z", "what", "SENSITIVE"),
            Map.of("by", "mail-link-page", "at", "2026-04-03T01:00:00Z", "what", "RECORD")));

    assertThat(coordinator.open(PERSON + "/looks").html())
        .contains("x-2", "All of it", "A page behind a link in a letter", "オレーナ");
    var administrator = staff(ADMINISTRATOR);
    administrator.open("/staff");
    administrator.send("/staff", "mail", "assists@otonari.example", "branches", "tokyo");
    var assistant = staff("assists@otonari.example");
    assertThat(assistant.open(PERSON + "/looks").status()).isEqualTo(403);
    assertThat(assistant.open(PERSON + "/deletion").status()).isEqualTo(403);
    assertThat(assistant.open("/b/tokyo/residents/" + OLENA_ID).html())
        .doesNotContain(PERSON + "/deletion");
  }

  private static Map<String, Object> erasure(String by, boolean complete, String... parts) {
    var receipts =
        List.of(parts).stream()
            .map(part -> Map.of("part", part, "removed", 3, "at", "2026-04-07T01:00:00Z"))
            .toList();
    return Map.of(
        "personId", OLENA_ID,
        "by", by,
        "askedAt", "2026-04-06T01:00:00Z",
        "complete", complete,
        "receipts", receipts);
  }
}
