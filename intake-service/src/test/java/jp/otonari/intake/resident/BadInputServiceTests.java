package jp.otonari.intake.resident;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is wrong with a form: it is said at the field, and nothing is stored or published. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class BadInputServiceTests {

  @Autowired EventTopics topics;
  @Autowired Tokens tokens;
  @Autowired ServiceClient http;

  private final Set<String> refused = new HashSet<>();
  private String id = "";

  @BeforeEach
  void a_new_visitor_comes() {
    id = UUID.randomUUID().toString();
    refused.add(id);
  }

  @AfterEach
  void nothing_is_stored() {
    var office = tokens.office("tokyo");
    assertThat(http.get(path("residents"), office).status()).isEqualTo(404);
    assertThat(http.get(path("volunteers"), office).status()).isEqualTo(404);
  }

  @AfterAll
  void nothing_is_published() {
    a_new_visitor_comes();
    put("residents", olena());
    topics.await("tokyo", "residents.v1", "resident.registered.v1", id);
    refused.remove(id);
    for (var topic : List.of("residents.v1", "volunteers.v1", "contacts.v1")) {
      assertThat(topics.read("tokyo", topic)).noneMatch(event -> refused.contains(event.key()));
    }
  }

  static Stream<Arguments> residents() {
    var required =
        olena().keySet().stream()
            .filter(field -> !field.equals("phone"))
            .map(
                field ->
                    arguments(
                        field + " is missing", with(olena(), field, null), field, "required"));
    return Stream.concat(
        required,
        Stream.of(
            arguments(
                "unknown place",
                with(olena(), "municipality", "99999"),
                "municipality",
                "unknown-municipality"),
            arguments(
                "place by name",
                with(olena(), "municipality", "江東区"),
                "municipality",
                "unknown-municipality"),
            arguments(
                "unknown language",
                with(olena(), "language", "xx"),
                "language",
                "unknown-language"),
            arguments(
                "the JDK's Dari",
                with(olena(), "languages", List.of("uk", "prs")),
                "languages[1]",
                "unknown-language"),
            arguments(
                "forbidden language", with(olena(), "language", "ru"), "language", "never-in"),
            arguments(
                "no language", with(olena(), "languages", List.of()), "languages", "required"),
            arguments(
                "too many languages",
                with(
                    olena(),
                    "languages",
                    List.of("uk", "ru", "en", "pl", "de", "fr", "it", "tr", "ar", "fa", "ps")),
                "languages",
                "length"),
            arguments(
                "a language twice",
                with(olena(), "languages", List.of("uk", "uk")),
                "languages",
                "duplicate"),
            arguments(
                "a need twice",
                with(olena(), "needs", List.of("WORK", "WORK")),
                "needs",
                "duplicate"),
            arguments(
                "a slot twice",
                with(olena(), "slots", List.of("mon-am", "mon-am")),
                "slots",
                "duplicate"),
            arguments("no need", with(olena(), "needs", List.of()), "needs", "required"),
            arguments(
                "an empty entry",
                with(olena(), "needs", Collections.singletonList(null)),
                "needs[0]",
                "required"),
            arguments(
                "unborn child",
                with(olena(), "childrenBirthMonths", List.of("2023-05", "2026-05")),
                "childrenBirthMonths[1]",
                "date"),
            arguments(
                "child of another century",
                with(olena(), "childrenBirthMonths", List.of("1890-01")),
                "childrenBirthMonths[0]",
                "date"),
            arguments(
                "sixteen children",
                with(olena(), "childrenBirthMonths", Collections.nCopies(16, "2020-01")),
                "childrenBirthMonths",
                "length"),
            arguments(
                "201 characters",
                named(olena(), "cardName", "𠮷".repeat(201)),
                "names.cardName",
                "length"),
            arguments(
                "a blank name",
                named(olena(), "callName", " \u3000 "),
                "names.callName",
                "required"),
            arguments(
                "a line break in a name",
                named(olena(), "callName", "Olena\r\nBcc: x@example.org"),
                "names.callName",
                "format"),
            arguments(
                "a line break in a mail",
                with(olena(), "mail", "o@example.org\r\nBcc: x@example.org"),
                "mail",
                "mail"),
            arguments("half a mail", with(olena(), "mail", "olena@"), "mail", "mail"),
            arguments("a script as phone", with(olena(), "phone", "<script>"), "phone", "format"),
            arguments(
                "a line break in a phone",
                with(olena(), "phone", "090-0123\n4567"),
                "phone",
                "format"),
            arguments(
                "a version of no text",
                with(olena(), "consents", List.of(consent("PROGRAMME", "a b"))),
                "consents[0].textVersion",
                "format"),
            arguments(
                "consent to nothing",
                with(
                    olena(), "consents", List.of(Map.of("purpose", "PROGRAMME", "language", "uk"))),
                "consents[0].textVersion",
                "required"),
            arguments(
                "consent to something else",
                with(olena(), "consents", List.of(consent("REFERRER", "1"))),
                "consents",
                "required"),
            arguments(
                "consent twice",
                with(
                    olena(),
                    "consents",
                    List.of(consent("PROGRAMME", "1"), consent("PROGRAMME", "2"))),
                "consents",
                "duplicate"),
            arguments(
                "health without consent",
                with(olena(), "sensitive", Map.of("health", "asthma")),
                "consents",
                "sensitive"),
            arguments(
                "pregnancy without consent",
                with(olena(), "needs", List.of("PREGNANCY")),
                "consents",
                "sensitive"),
            arguments(
                "birth to come", with(olena(), "birthDate", "2026-04-11"), "birthDate", "date"),
            arguments(
                "born with Meiji", with(olena(), "birthDate", "1868-01-01"), "birthDate", "date"),
            arguments(
                "a level of a language not spoken",
                with(olena(), "languageLevels", Map.of("pl", "B1")),
                "languageLevels",
                "unexpected"),
            arguments(
                "a Japanese level of Ukrainian",
                with(olena(), "languageLevels", Map.of("uk", "N3")),
                "languageLevels",
                "unexpected"),
            arguments(
                "school of somebody who has fled",
                with(olena(), "occupation", "Sakura Language School"),
                "occupation",
                "unexpected"),
            arguments(
                "partner of a student",
                with(student(), "members", List.of(Map.of("relation", "PARTNER"))),
                "members",
                "unexpected"),
            arguments(
                "flight of a student",
                with(student(), "arrivedIn", "2025-03"),
                "arrivedIn",
                "unexpected"),
            arguments(
                "arrival to come", with(olena(), "arrivedIn", "2026-05"), "arrivedIn", "date"),
            arguments(
                "no hours of quiet",
                with(olena(), "quietHours", Map.of("from", "21:00", "until", "21:00")),
                "quietHours",
                "range"),
            arguments(
                "an hour that is none",
                with(olena(), "quietHours", Map.of("from", "24:00", "until", "07:00")),
                "quietHours.from",
                "format")));
  }

  private static Map<String, Object> student() {
    return with(olena(), "household", "STUDENT");
  }

  private static Map<String, Object> consent(String purpose, String textVersion) {
    return Map.of("purpose", purpose, "textVersion", textVersion, "language", "uk");
  }

  static Stream<Arguments> volunteers() {
    var required =
        misaki().keySet().stream()
            .filter(field -> !field.equals("language") && !field.equals("gender"))
            .map(
                field ->
                    arguments(
                        field + " is missing", with(misaki(), field, null), field, "required"));
    return Stream.concat(
        required,
        Stream.of(
            arguments("no room", with(misaki(), "capacity", 0), "capacity", "range"),
            arguments("too much room", with(misaki(), "capacity", 6), "capacity", "range"),
            arguments(
                "unknown reach",
                with(misaki(), "reach", List.of("13107", "1")),
                "reach[1]",
                "unknown-municipality"),
            arguments(
                "a reach twice",
                with(misaki(), "reach", List.of("13107", "13107")),
                "reach",
                "duplicate"),
            arguments(
                "unborn child",
                with(misaki(), "childrenBirthMonths", List.of("2027-01")),
                "childrenBirthMonths[0]",
                "date"),
            arguments("no kana", named(misaki(), "kana", ""), "names.kana", "required")));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("a number for a code", with(olena(), "household", 0), "household"),
        arguments(
            "a month that is none",
            with(olena(), "childrenBirthMonths", List.of("2023-13")),
            "childrenBirthMonths[0]"),
        arguments("an unknown need", with(olena(), "needs", List.of("WORK", "MONEY")), "needs[1]"),
        arguments("an unknown slot", with(olena(), "slots", List.of("sat-night")), "slots[0]"),
        arguments("an unknown household", with(olena(), "household", "TOURIST"), "household"),
        arguments("a text for yes or no", with(olena(), "onlineOk", "perhaps"), "onlineOk"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("residents")
  void a_wrong_field_of_a_resident_is_named(
      String what, Map<String, Object> form, String field, String code) {
    assertSays(put("residents", form), field, code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("volunteers")
  void a_wrong_field_of_a_volunteer_is_named(
      String what, Map<String, Object> form, String field, String code) {
    assertSays(put("volunteers", form), field, code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void a_value_that_cannot_be_read_is_named(String what, Map<String, Object> form, String field) {
    var answer = put("residents", form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("urn:otonari:problem:unreadable");
    assertThat(answer.body().path("errors").toString())
        .isEqualTo("[{\"field\":\"%s\",\"code\":\"format\"}]".formatted(field));
  }

  @Test
  void all_wrong_fields_are_named_at_once() {
    var form = with(with(olena(), "mail", "nowhere"), "municipality", "99999");

    assertThat(put("residents", form).body().path("errors").size()).isEqualTo(2);
  }

  @Test
  void half_a_character_is_refused() {
    var answer =
        http.put(
            path("residents"),
            tokens.registration("tokyo"),
            "{\"names\":{\"cardName\":\"\\ud842\",\"callName\":\"A\"}}");

    assertThat(answer.status()).isIn(400, 422);
  }

  @Test
  void nothing_of_a_form_comes_into_the_log(CapturedOutput log) {
    LoggerFactory.getLogger(getClass()).warn("Seen in the log");

    put("residents", with(olena(), "municipality", "SECRET-PLACE"));
    put("residents", with(olena(), "household", "SECRET-HOUSEHOLD"));
    put("residents", with(olena(), "mail", "secret"));

    assertThat(log)
        .contains("Seen in the log")
        .doesNotContainIgnoringCase("secret")
        .doesNotContainIgnoringCase("olena")
        .doesNotContain("オレーナ");
  }

  @Test
  void what_is_not_a_form_is_refused() {
    var token = tokens.registration("tokyo");

    assertThat(http.put(path("residents"), token, "{").status()).isEqualTo(400);
    assertThat(http.put(path("residents"), token, "[]").status()).isEqualTo(400);
    assertThat(http.put(path("residents"), token, "null").status()).isEqualTo(400);
    assertThat(http.put(path("residents"), token, "").status()).isEqualTo(400);
    var text =
        http.request(path("residents"), token)
            .setHeader("Content-Type", "text/plain")
            .PUT(BodyPublishers.ofString("Olena"));
    assertThat(http.send(text).status()).isEqualTo(415);
  }

  @Test
  void an_id_that_is_none_is_not_found_or_unreadable() {
    assertThat(
            http.put("/branches/tokyo/residents/1", tokens.registration("tokyo"), olena()).status())
        .isIn(400, 404);
  }

  @Test
  void only_who_may_register_registers() {
    assertThat(http.put(path("residents"), null, olena()).status()).isEqualTo(401);
    assertThat(http.put(path("residents"), tokens.mailLink("tokyo", id), olena()).status())
        .isEqualTo(403);
    assertThat(http.put(path("residents"), tokens.registration("chiba"), olena()).status())
        .isEqualTo(403);
    assertThat(
            http.put("/branches/osaka/residents/" + id, tokens.registration("osaka"), olena())
                .status())
        .isIn(403, 404);
  }

  @Test
  void only_the_office_reads() {
    var form = tokens.registration("tokyo");

    assertThat(http.get("/branches/tokyo/residents", form).status()).isEqualTo(403);
    assertThat(http.get(path("volunteers"), form).status()).isEqualTo(403);
    assertThat(http.get("/branches/tokyo/residents", tokens.office("chiba")).status())
        .isEqualTo(403);
    assertThat(http.get("/branches/tokyo/residents", null).status()).isEqualTo(401);
    assertThat(http.post("/branches/tokyo/people", form, Map.of("ids", List.of(id))).status())
        .isEqualTo(403);
  }

  private static void assertSays(Response answer, String field, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.body().path("type").asString()).isEqualTo("urn:otonari:problem:invalid");
    assertThat(answer.body().path("errors").toString())
        .isEqualTo("[{\"field\":\"%s\",\"code\":\"%s\"}]".formatted(field, code));
  }

  private Response put(String people, Map<String, Object> form) {
    return http.put(path(people), tokens.registration("tokyo"), form);
  }

  private String path(String people) {
    return "/branches/tokyo/" + people + "/" + id;
  }
}
