package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.otonari.intake.AtOnce;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class ImportServiceTests {

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired EventTopics topics;
  @Autowired ForgetImports forgetImports;
  @Autowired MongoOperations mongo;

  private final String van = UUID.randomUUID().toString().substring(0, 8);
  private Office office;

  @BeforeEach
  void today() {
    clock.reset();
    office = new Office(http, tokens, "tokyo");
  }

  @Test
  void a_file_that_is_sent_eight_times_at_once_is_taken_once() throws Exception {
    var key = UUID.randomUUID().toString();
    var file = OldSpreadsheet.ofResidents().student(van).csv();

    var answers = AtOnce.ask(() -> office.upload(file, "residents", true, key));

    assertThat(answers).extracting(Response::status).containsOnly(202);
    assertThat(answers.stream().map(it -> it.body().path("importId")).distinct()).hasSize(1);
    assertThat(counts(office.done(answers.getLast())))
        .isEqualTo("1 done: 1 fresh, 0 unchanged, 0 differing, 0 faulty");
  }

  @Test
  void a_key_does_not_stand_for_two_files() {
    var key = UUID.randomUUID().toString();
    var sheet = OldSpreadsheet.ofResidents().student(van);
    var first = office.upload(sheet.csv(), "residents", true, key);

    var other = office.upload(sheet.student(van + "x").csv(), "residents", true, key);
    var wet =
        office.upload(OldSpreadsheet.ofResidents().student(van).csv(), "residents", false, key);

    assertThat(first.status()).isEqualTo(202);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body().path("type").asString()).endsWith(":key-used");
    assertThat(wet.status()).as("not only checked, as was asked first").isEqualTo(409);
  }

  @Test
  void a_dry_run_says_what_would_happen_and_stores_nobody() {
    var sheet =
        OldSpreadsheet.ofResidents()
            .student(van)
            .student(van + "x")
            .with("生年月日", "明日")
            .with("市区町村", "中央区");

    var checked = office.done(sheet.csv(), "residents", true);

    assertThat(checked.path("state").asString()).isEqualTo("CHECKED");
    assertThat(counts(checked)).isEqualTo("2 done: 1 fresh, 0 unchanged, 0 differing, 1 faulty");
    assertThat(checked.path("faults").toString())
        .isEqualTo(
            "[{\"row\":3,\"column\":\"birthDate\",\"code\":\"date\"},"
                + "{\"row\":3,\"column\":\"municipality\",\"code\":\"ambiguous\"}]");
    assertThat(office.found("residents", van)).isZero();
  }

  @Test
  void what_was_checked_is_imported_and_a_second_import_adds_nothing() {
    var sheet = OldSpreadsheet.ofResidents().student(van).student(van + "x").csv();
    var id = office.done(sheet, "residents", true).path("importId").asString();

    var imported = office.done(office.post("imports/" + id + "/run"));
    assertThat(imported.path("state").asString()).isEqualTo("IMPORTED");
    assertThat(imported.at("/counts/fresh").asInt()).isEqualTo(2);
    assertThat(office.found("residents", van)).isEqualTo(2);

    assertThat(office.post("imports/" + id + "/run").status()).isEqualTo(202);
    assertThat(counts(office.find(id))).contains("2 fresh");
    var again = office.done(sheet, "residents", false);
    assertThat(counts(again)).isEqualTo("2 done: 0 fresh, 2 unchanged, 0 differing, 0 faulty");
    assertThat(office.found("residents", van)).isEqualTo(2);
  }

  @Test
  void a_row_becomes_what_the_form_would_have_become_with_the_same_events() {
    office.done(OldSpreadsheet.ofResidents().student(van).csv(), "residents", false);

    var id = office.get("residents?q=" + van).body().at("/items/0/residentId").asString();
    var one = office.get("residents/" + id).body();
    assertThat(one.path("birthDate").asString()).isEqualTo("2001-04-01");
    assertThat(one.path("phone").asString()).isEqualTo("090-0123-4567");
    assertThat(one.path("municipality").asString()).isEqualTo("13104");
    assertThat(one.path("languages").toString()).isEqualTo("[\"vi\",\"ja\"]");
    assertThat(one.path("language").asString()).isEqualTo("vi");
    assertThat(one.path("slots").toString()).isEqualTo("[\"sat-am\",\"sun-am\"]");
    assertThat(one.path("consents").toString())
        .contains("PROGRAMME", "paper-2019", "\"language\":\"vi\"");
    var registered = topics.await("tokyo", "residents.v1", "resident.registered.v1", id);
    assertThat(registered.data().path("municipality").asString()).isEqualTo("13104");
    assertThat(topics.await("tokyo", "contacts.v1", "contact.changed.v1", id).data()).isNotNull();
  }

  @Test
  void who_was_in_the_old_spreadsheet_owes_no_registration_but_a_pair_costs_as_for_everybody() {
    office.done(OldSpreadsheet.ofResidents().student(van).csv(), "residents", false);
    var id = office.get("residents?q=" + van).body().at("/items/0/residentId").asString();

    await().until(() -> fees(id).size() == 1);
    assertThat(fees(id).get(0).path("yen").asInt()).isZero();
    assertThat(fees(id).get(0).path("state").asString()).isEqualTo("WAIVED");
    var pairing = UUID.randomUUID().toString();
    topics.send(
        "tokyo",
        "pairings.v1",
        "pairing.started.v1",
        pairing,
        Map.of("pairingId", pairing, "residentId", id, "volunteerId", pairing));
    await().until(() -> fees(id).size() == 2);
    assertThat(fees(id).toString()).as("half, as for every student").contains("\"yen\":1500");
  }

  private JsonNode fees(String resident) {
    return office.get("residents/" + resident + "/fees").body().path("items");
  }

  @Test
  void volunteers_are_imported_too() {
    var sheet =
        OldSpreadsheet.of("氏名", "ふりがな", "呼び名", "e-mail", "言語", "市区町村", "できること", "人数", "行ける市区町村")
            .row(
                "髙橋 花" + van,
                "タカハシ ハナ",
                "はなさん",
                van + "@example.jp",
                "日本語、英語",
                "135-0001",
                "生活",
                "２人",
                "墨田区");

    assertThat(counts(office.done(sheet.csv(), "volunteers", false))).contains("1 fresh");

    var one = office.get("volunteers?q=" + van).body().path("items").get(0);
    assertThat(one.at("/names/name").asString()).isEqualTo("髙橋 花" + van);
    assertThat(one.path("capacity").asInt()).isEqualTo(2);
    assertThat(one.path("reach").toString()).isEqualTo("[\"13107\"]");
  }

  @Test
  void rows_that_differ_change_what_is_known_when_the_office_wants_it() {
    var first = OldSpreadsheet.ofResidents().student(van);
    office.done(first.csv(), "residents", false);
    var person = office.get("residents?q=" + van).body().at("/items/0/residentId").asString();
    var before = office.get("residents/" + person).body();
    var other = OldSpreadsheet.ofResidents().student(van).with("呼び名", "別の名").with("電話", "");

    var checked = office.done(other.csv(), "residents", true);
    assertThat(checked.path("differing").toString())
        .isEqualTo(
            "[{\"row\":2,\"column\":\"names.callName\",\"code\":\"differs\"},"
                + "{\"row\":2,\"column\":\"phone\",\"code\":\"differs\"}]");
    var run = "imports/" + checked.path("importId").asString() + "/run?overwrite=true";
    var done = office.done(office.post(run));

    assertThat(counts(done)).isEqualTo("1 done: 0 fresh, 0 unchanged, 1 differing, 0 faulty");
    var after = (ObjectNode) office.get("residents/" + person).body();
    assertThat(after.at("/names/callName").asString()).isEqualTo("別の名");
    assertThat(after.has("phone")).isFalse();
    after.set("names", before.get("names"));
    after.set("phone", before.get("phone"));
    after.set("version", before.get("version"));
    assertThat(after).as("everything else as before").isEqualTo(before);
    topics.await("tokyo", "residents.v1", "resident.changed.v1", person);
    var again = office.done(other.csv(), "residents", true);
    assertThat(counts(again)).isEqualTo("1 done: 0 fresh, 1 unchanged, 0 differing, 0 faulty");
  }

  @Test
  void somebody_who_is_known_otherwise_is_pointed_at_and_stays() {
    office.done(OldSpreadsheet.ofResidents().student(van).csv(), "residents", false);

    var again =
        office.done(
            OldSpreadsheet.ofResidents().student(van).with("呼び名", "別の名").csv(), "residents", false);

    assertThat(counts(again)).isEqualTo("1 done: 0 fresh, 0 unchanged, 1 differing, 0 faulty");
    assertThat(again.path("differing").toString())
        .isEqualTo("[{\"row\":2,\"column\":\"names.callName\",\"code\":\"differs\"}]");
    assertThat(office.get("residents?q=" + van).text()).contains("ヴァンさん");
  }

  @Test
  void two_rows_of_one_person_and_an_unknown_id_are_faults() {
    var sheet =
        OldSpreadsheet.of("ID", "管理番号", "世帯", "氏名", "呼び名", "メール", "言語", "市区町村", "困りごと")
            .row("", van, "学生", "A", "A", van + "@example.org", "英語", "13104", "仕事")
            .row("", van, "学生", "B", "B", van + "@example.org", "英語", "13104", "仕事")
            .row(
                UUID.randomUUID().toString(),
                "",
                "学生",
                "C",
                "C",
                "c@example.org",
                "英語",
                "13104",
                "仕事")
            .row("", "", "学生", "D", "D", "", "英語", "13104", "=HYPERLINK(1)");

    var checked = office.done(sheet.csv(), "residents", true);

    assertThat(checked.path("faults").toString())
        .isEqualTo(
            "[{\"row\":3,\"column\":\"\",\"code\":\"double\"},"
                + "{\"row\":4,\"column\":\"id\",\"code\":\"unknown-id\"},"
                + "{\"row\":5,\"column\":\"mail\",\"code\":\"no-key\"},"
                + "{\"row\":5,\"column\":\"needs\",\"code\":\"formula\"}]");
  }

  @Test
  void somebody_who_registered_by_the_form_is_found_by_mail() {
    office.done(OldSpreadsheet.ofResidents().student(van).csv(), "residents", false);

    var byMail = OldSpreadsheet.ofResidents().student(van).with("管理番号", "");

    assertThat(counts(office.done(byMail.csv(), "residents", false))).contains("1 unchanged");
  }

  @Test
  void sensitive_facts_need_the_consent_of_their_row() {
    var sheet =
        OldSpreadsheet.of("管理番号", "世帯", "氏名", "呼び名", "メール", "言語", "市区町村", "困りごと", "要配慮情報の同意", "健康")
            .row(
                van,
                "学生",
                "A " + van,
                "A",
                van + "@example.org",
                "英語",
                "13104",
                "健康",
                "はい",
                "planted-" + van)
            .row(
                "n" + van,
                "学生",
                "B",
                "B",
                "b@example.org",
                "英語",
                "13104",
                "健康",
                "いいえ",
                "planted-" + van);

    var imported = office.done(sheet.csv(), "residents", false);

    assertThat(imported.path("faults").toString())
        .isEqualTo("[{\"row\":3,\"column\":\"sensitiveConsent\",\"code\":\"sensitive\"}]");
    assertThat(office.get("residents?q=" + van).text()).doesNotContain("planted-" + van);
    assertThat(counts(office.done(sheet.csv(), "residents", false))).contains("1 unchanged");
  }

  @ParameterizedTest
  @CsvSource({"windows-31j,',',Shift_JIS", "UTF-8,;,UTF-8", "UTF-8,'\t',UTF-8"})
  void the_encoding_and_the_separator_are_found_out(String charset, String separator, String told) {
    var sheet = OldSpreadsheet.ofResidents().student(van);

    var checked = office.done(sheet.csv(Charset.forName(charset), separator), "residents", true);

    assertThat(checked.path("encoding").asString()).isEqualTo(told);
    assertThat(checked.at("/counts/fresh").asInt()).isEqualTo(1);
  }

  @Test
  void the_error_file_is_mended_and_imported() {
    var sheet = OldSpreadsheet.ofResidents().student(van).student(van + "x").with("生年月日", "明日");
    var id = office.done(sheet.csv(), "residents", false).path("importId").asString();

    var errors = new String(office.download("imports/" + id + "/errors"), StandardCharsets.UTF_8);

    assertThat(errors)
        .startsWith("\ufeff管理番号,世帯")
        .contains(",エラー\r\n", "生年月日: 日付を読めないか", van + "x")
        .doesNotContain("NGUYEN VAN " + van + ",");
    var mended =
        office.done(
            errors.replace("明日", "2001/4/1").getBytes(StandardCharsets.UTF_8), "residents", false);
    assertThat(counts(mended)).isEqualTo("1 done: 1 fresh, 0 unchanged, 0 differing, 0 faulty");
    assertThat(mended.path("unknownColumns").toString()).isEqualTo("[\"エラー\"]");
    var elsewhere = http.get("/branches/chiba/imports/" + id + "/errors", tokens.office("chiba"));
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  @Test
  void rows_are_forgotten_after_a_day() {
    var sheet = OldSpreadsheet.ofResidents().student(van).with("生年月日", "明日").csv();
    var id = office.done(sheet, "residents", true).path("importId").asString();
    clock.advance(Duration.ofHours(24));
    forgetImports.forgetOld();
    assertThat(office.get("imports/" + id + "/errors").status()).isEqualTo(200);

    clock.advance(Duration.ofSeconds(1));
    forgetImports.forgetOld();

    assertThat(office.find(id).path("state").asString()).isEqualTo("FORGOTTEN");
    assertThat(office.get("imports/" + id + "/errors").status()).isEqualTo(404);
    assertThat(office.post("imports/" + id + "/run").status()).isEqualTo(409);
    assertThat(mongo.findById(id + "/0", ImportPart.class)).isNull();
  }

  @Test
  void an_erasure_takes_all_uploads_of_the_branch_and_the_person_does_not_come_back() {
    var sheet = OldSpreadsheet.ofResidents().student(van).csv();
    office.done(sheet, "residents", false);
    var checked = office.done(sheet, "residents", true).path("importId").asString();
    var id = office.get("residents?q=" + van).body().at("/items/0/residentId").asString();

    var coordinator = tokens.of("office sensitive", "account-1", "tokyo");
    assertThat(http.delete(office.path("people/" + id), coordinator).status()).isEqualTo(202);

    assertThat(office.find(checked).path("state").asString()).isEqualTo("FORGOTTEN");
    assertThat(mongo.findById(checked + "/0", ImportPart.class)).isNull();
    assertThat(office.done(sheet, "residents", false).path("faults").toString())
        .isEqualTo("[{\"row\":2,\"column\":\"\",\"code\":\"taken\"}]");
  }

  @Test
  void the_same_key_takes_a_file_once_and_only_the_office_may() {
    var key = UUID.randomUUID().toString();
    var sheet = OldSpreadsheet.ofResidents().student(van).csv();

    var first = office.upload(sheet, "residents", true, key);
    var second = office.upload(sheet, "residents", true, key);

    assertThat(second.body().path("importId")).isEqualTo(first.body().path("importId"));
    assertThat(http.get(office.path("imports"), tokens.registration("tokyo")).status())
        .isEqualTo(403);
    assertThat(http.get("/branches/chiba/imports", tokens.office("tokyo")).status()).isEqualTo(403);
  }

  private static String counts(JsonNode file) {
    var counts = file.path("counts");
    return "%d done: %d fresh, %d unchanged, %d differing, %d faulty"
        .formatted(
            counts.path("done").asInt(),
            counts.path("fresh").asInt(),
            counts.path("unchanged").asInt(),
            counts.path("differing").asInt(),
            counts.path("faulty").asInt());
  }
}
