package jp.otonari.intake.spreadsheet;

import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.intake.Forms;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ExportServiceTests {

  private static final String HEALTH = "planted-health";

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;

  private final String id = UUID.randomUUID().toString();
  private final String mail = id.substring(0, 8) + "@example.org";
  private Office office;

  @BeforeEach
  void a_family_is_registered() {
    clock.reset();
    office = new Office(http, tokens, "saitama");
    var form = with(named(olena(), "callName", "=cmd|' /C calc'!A0"), "mail", mail);
    form = with(form, "phone", "+81-90-0123-4567");
    form = with(form, "birthDate", "1991-04-01");
    form = with(form, "languageLevels", Map.of("en", "B2"));
    form = with(form, "interests", List.of("COOKING", "GARDEN"));
    form = with(form, "quietHours", Map.of("from", "21:00", "until", "07:00"));
    form = with(form, "arrivedIn", "2025-03");
    form =
        with(
            form,
            "members",
            List.of(
                Map.of("relation", "PARTNER", "callName", "Іван"), Map.of("relation", "PARENT")));
    form = with(form, "needs", List.of("DAILY_LIFE", "HEALTH"));
    form = with(form, "sensitive", Map.of("health", HEALTH, "dueDate", "2026-09-14"));
    form =
        with(
            form,
            "consents",
            List.of(
                Map.of("purpose", "PROGRAMME", "textVersion", "2026-04", "language", "uk"),
                Map.of("purpose", "SENSITIVE", "textVersion", "2026-04", "language", "uk")));
    var answer = http.put(office.path("residents/" + id), tokens.registration("saitama"), form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"csv,ja", "csv,en", "xlsx,ja", "xlsx,en"})
  void an_export_is_imported_again_and_adds_nothing(String format, String language) {
    var file =
        office.download("exports?people=residents&format=" + format + "&language=" + language);

    var counts = office.done(file, "residents", false).path("counts");

    assertThat(counts.path("unchanged").asInt()).isEqualTo(counts.path("done").asInt());
    assertThat(counts.path("done").asInt()).isEqualTo((int) office.found("residents", ""));
  }

  @ParameterizedTest
  @CsvSource({"csv,ja", "xlsx,en"})
  void so_is_one_with_sensitive_facts(String format, String language) {
    var file =
        office.download(
            "exports?sensitive=true&people=residents&format=" + format + "&language=" + language,
            tokens.of("office sensitive", "account-1", "saitama"));

    var imported = office.done(file, "residents", false);

    assertThat(imported.at("/counts/unchanged").asInt())
        .as(imported.toString())
        .isEqualTo(imported.at("/counts/done").asInt());
  }

  @Test
  void volunteers_go_out_and_in_as_well() {
    var misaki = with(Forms.misaki(), "duties", List.of("SCHOOL", "HEALTH"));
    var path = office.path("volunteers/" + id.replace('0', '1').replace('a', 'b'));
    assertThat(http.put(path, tokens.registration("saitama"), misaki).status()).isIn(200, 201);

    var file = office.download("exports?people=volunteers&format=csv");

    assertThat(new String(file, StandardCharsets.UTF_8)).contains("佐藤 美咲", "学校、健康");
    var imported = office.done(file, "volunteers", false);
    assertThat(imported.at("/counts/unchanged").asInt())
        .as(imported.toString())
        .isEqualTo(imported.at("/counts/done").asInt());
  }

  @Test
  void no_cell_can_be_taken_for_a_formula() {
    var csv = text(office.download("exports?people=residents&format=csv&q=" + mail));

    assertThat(csv).startsWith("\ufeffID,世帯,").contains("'=cmd|", ",'+81-90-0123-4567,");
    assertThat(csv.lines().count()).isEqualTo(2);
  }

  @Test
  void sensitive_facts_go_out_only_when_asked_for_by_those_who_see_them() {
    assertThat(text(office.download("exports?people=residents&format=csv")))
        .contains(mail)
        .doesNotContain(HEALTH, "2026-09-14", "健康");
    var asked = "exports?people=residents&format=csv&sensitive=true";
    assertThat(office.get(asked).status()).isEqualTo(403);
    var coordinator = tokens.of("office sensitive", "account-1", "saitama");
    assertThat(text(office.download(asked, coordinator))).contains(HEALTH, "2026-09-14", "はい");
  }

  @Test
  void every_person_learns_who_took_the_list_out() {
    office.download("exports?people=residents&format=csv&q=" + mail);

    var looks = office.get("people/" + id + "/views").body().path("items");
    assertThat(looks.get(0).path("what").asString()).isEqualTo("EXPORT");
    assertThat(looks.get(0).path("by").asString()).isEqualTo("coordinator@example.jp");
  }

  @Test
  void the_template_explains_itself_and_its_example_is_right() {
    for (var people : List.of("residents", "volunteers")) {
      var template =
          office.download("import-columns/template?people=" + people + "&format=xlsx&language=ja");

      assertThat(office.done(template, people, true).at("/counts/fresh").asInt()).isEqualTo(1);
      var columns = office.get("import-columns?people=" + people + "&language=en").body();
      assertThat(columns.path("columns"))
          .allSatisfy(column -> assertThat(column.path("text").asString()).isNotBlank());
    }
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
