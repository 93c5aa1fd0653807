package jp.otonari.gateway;

import static jp.otonari.gateway.Applicant.RESIDENT;
import static jp.otonari.gateway.Applicant.VOLUNTEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RegistrationServiceTests extends WithServices {

  @Test
  void a_resident_answers_page_by_page_checks_all_and_registers() {
    var olena = new Applicant(visitor("uk"), RESIDENT);

    var check = olena.olena();
    var thanks = olena.answer("check", "agreed", "uk");

    assertThat(check.path()).isEqualTo(RESIDENT + "/check");
    assertThat(check.html())
        .contains("KOVALENKO OLENA", "Батько або мати Галина", "21:00 – 07:00", "Маріуполь")
        .contains("японська – N5: кілька слів", "href=\"" + RESIDENT + "/you?change\"");
    assertThat(thanks.path()).isEqualTo(RESIDENT + "/sent");
    assertThat(thanks.html()).contains("Дякуємо");
    var sent = INTAKE.heard("PUT", "/branches/tokyo/residents/.*");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().claims().get("scope").asString()).isEqualTo("registration");
    isOlena(sent.getFirst().body());
  }

  private static void isOlena(JsonNode body) {
    assertThat(body.at("/names/cardName").asString()).isEqualTo("KOVALENKO OLENA");
    assertThat(body.at("/names").has("alias")).isFalse();
    assertThat(body.at("/languages").size()).isEqualTo(2);
    assertThat(body.at("/languageLevels").size()).isEqualTo(2);
    assertThat(body.at("/languageLevels/ja").asString()).isEqualTo("N5");
    assertThat(body.at("/members").size()).isEqualTo(1);
    assertThat(body.at("/members/0/callName").asString()).isEqualTo("Галина");
    assertThat(body.at("/childrenBirthMonths").size()).isEqualTo(1);
    assertThat(body.at("/onlineOk").asBoolean()).isTrue();
    assertThat(body.at("/noCalls").asBoolean()).isTrue();
    assertThat(body.at("/sameGenderOnly").asBoolean()).isFalse();
    assertThat(body.at("/quietHours/until").asString()).isEqualTo("07:00");
    assertThat(body.at("/sensitive/story").asString()).isEqualTo("Маріуполь");
    assertThat(body.at("/sensitive").has("health")).isFalse();
    assertThat(body.at("/consents/0/purpose").asString()).isEqualTo("SENSITIVE");
    assertThat(body.at("/consents/1/purpose").asString()).isEqualTo("PROGRAMME");
    assertThat(body.at("/consents/1/language").asString()).isEqualTo("uk");
  }

  @Test
  void a_volunteer_applies() {
    var hanako = new Applicant(visitor("ja"), VOLUNTEER);
    hanako.answer("you", "names.name", "髙橋 花子", "names.kana", "たかはし はなこ", "names.callName", "はなこ");
    hanako.answer("reach", "mail", "a..b@docomo.ne.jp");
    hanako.answer("languages", "languages", "ja");
    hanako.answer("place", "municipality", "13108", "reach", "13107");
    hanako.answer("offer", "needs", "SCHOOL", "duties", "HEALTH", "childrenBirthMonths", "2020-05");
    hanako.answer("meeting", "onlineOk", "true", "capacity", "2");

    var thanks = hanako.answer("check", "agreed", "ja");

    assertThat(thanks.path()).isEqualTo(VOLUNTEER + "/sent");
    var body = INTAKE.heard("PUT", "/branches/tokyo/volunteers/.*").getFirst().body();
    assertThat(body.at("/names/name").asString()).isEqualTo("髙橋 花子");
    assertThat(body.at("/language").asString()).isEqualTo("ja");
    assertThat(body.at("/duties/0").asString()).isEqualTo("HEALTH");
    assertThat(body.at("/reach/0").asString()).isEqualTo("13107");
  }

  @Test
  void the_first_page_says_what_comes_and_each_page_how_far_one_is() {
    var somebody = new Applicant(visitor("en"), RESIDENT);

    assertThat(somebody.browser().open(RESIDENT).html())
        .contains("Your situation", "Check your answers", "about ten minutes");
    assertThat(somebody.answer("situation", "household", "WORKER").html())
        .contains("Page 2 of 10", "<h1>About you</h1>");
    assertThat(somebody.open("work").html()).contains("Page 6 of 10");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, メールアドレスの形ではない",
    "ja-simple, メールアドレスでは ない",
    "en, This does not look like a mail address",
    "uk, Це не схоже на адресу",
    "vi, Đây không giống địa chỉ email",
    "fa-AF, این به آدرس ایمیل نمی‌ماند"
  })
  void errors_of_a_page_stand_at_its_fields_and_those_of_others_are_not_yet_due(
      String language, String words) {
    refuse(Map.of("field", "municipality", "code", "unknown-municipality"), mistake("mail"));
    var somebody = new Applicant(visitor(null), RESIDENT);
    somebody.press("situation", "lang", language);
    somebody.answer("situation", "household", "FAMILY");

    var page = somebody.answer("reach", "mail", "olena", "phone", "090");

    assertThat(page.path()).isEqualTo(RESIDENT + "/reach");
    assertThat(page.html())
        .contains(words, "id=\"mail-error\"", "aria-invalid=\"true\"", "href=\"#mail\"")
        .contains("value=\"olena\"", "value=\"090\"", "autofocus")
        .doesNotContain("municipality");
    assertThat(somebody.answer("help", "needs", "WORK").path()).isEqualTo(RESIDENT + "/meeting");
  }

  @Test
  void a_page_is_checked_as_if_the_pages_to_come_were_right() {
    var somebody = new Applicant(visitor("en"), RESIDENT);
    somebody.answer("situation", "household", "STUDENT");
    somebody.answer("meeting", "sameGenderOnly", "true");

    var body = INTAKE.heard("POST", ".*/residents/check").getLast().body();
    assertThat(body.at("/household").asString()).isEqualTo("STUDENT");
    assertThat(body.at("/sameGenderOnly").asBoolean()).isTrue();
    assertThat(body.has("onlineOk")).isFalse();
    assertThat(body.at("/mail").asString()).isNotEmpty();
    assertThat(body.at("/consents/0/purpose").asString()).isEqualTo("PROGRAMME");
  }

  @Test
  void what_intake_refuses_in_the_end_leads_to_the_page_of_the_answer() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();
    refuse(mistake("mail"), Map.of("field", "consents", "code", "required"));
    INTAKE.on(
        "PUT /branches/tokyo/residents/.*", _ -> Reply.problem(422, "invalid", mistake("mail")));

    var page = olena.answer("check");

    assertThat(page.html())
        .contains("href=\"" + RESIDENT + "/reach?change&amp;problems#mail\"", "href=\"#agreed\"")
        .contains("We need your agreement");
  }

  @Test
  void an_answer_is_changed_from_the_check_page_and_leads_back_to_it() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();

    assertThat(olena.open("you?change").html())
        .contains("name=\"change\"", "href=\"" + RESIDENT + "/check\"");
    var check =
        olena.answer(
            "you", "change", "1", "names.cardName", "KOVALENKO OLHA", "names.callName", "Olha");

    assertThat(check.path()).isEqualTo(RESIDENT + "/check");
    assertThat(check.html()).contains("KOVALENKO OLHA").doesNotContain("OLENA");
  }

  @Test
  void answers_that_do_not_fit_another_household_are_not_sent_and_the_check_page_says_so() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();

    var work = olena.answer("situation", "change", "1", "household", "WORKER");
    var check = olena.answer("work", "change", "1", "occupation", "Cook");
    olena.answer("check", "agreed", "en");

    assertThat(work.path()).isEqualTo(RESIDENT + "/work");
    assertThat(check.html()).contains("We do not send them", "When did you come to Japan?", "Cook");
    var body = INTAKE.heard("PUT", "/branches/tokyo/residents/.*").getFirst().body();
    assertThat(body.has("members")).isFalse();
    assertThat(body.has("arrivedIn")).isFalse();
    assertThat(body.has("sensitive")).isFalse();
    assertThat(body.at("/occupation").asString()).isEqualTo("Cook");
  }

  @Test
  void private_matters_may_be_left_out_and_then_nothing_of_them_is_kept() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();

    assertThat(olena.open("private").html()).contains("This is private, too");
    var check = olena.press("private", "skip", "1", "change", "1", "sensitive.health", "asthma");
    olena.answer("check", "agreed", "en");

    assertThat(check.html()).doesNotContain("asthma", "Маріуполь", "Health");
    var body = INTAKE.heard("PUT", "/branches/tokyo/residents/.*").getFirst().body();
    assertThat(body.has("sensitive")).isFalse();
    assertThat(body.at("/needs").size()).isEqualTo(1);
    assertThat(body.at("/consents").size()).isEqualTo(1);
  }

  @Test
  void a_missing_consent_to_private_matters_stands_at_its_box() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.olena();
    refuse(Map.of("field", "consents", "code", "sensitive"));

    var page = olena.answer("private", "sensitive.health", "asthma");

    assertThat(page.path()).isEqualTo(RESIDENT + "/private");
    assertThat(page.html()).contains("id=\"agreedSensitive-error\"", "Please tick this if we may");
  }

  @Test
  void when_intake_is_down_what_was_typed_is_handed_back() {
    var olena = new Applicant(visitor("en"), RESIDENT);
    olena.answer("situation", "household", "FAMILY");
    olena.open("you");
    INTAKE.breakDown();

    var page = olena.browser().send(RESIDENT + "/you", "names.cardName", "KOVALENKO OLENA");

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html()).contains("Send it again", "value=\"KOVALENKO OLENA\"");
  }

  @Test
  void changing_the_language_keeps_what_was_typed_and_sends_nothing() {
    var browser = visitor("en");
    var olena = new Applicant(browser, RESIDENT);
    olena.answer("situation", "household", "FAMILY");

    var page = olena.press("you", "lang", "vi", "names.cardName", "KOVALENKO OLENA");

    assertThat(page.path()).isEqualTo(RESIDENT + "/you");
    assertThat(page.html()).contains("<html lang=\"vi\"", "value=\"KOVALENKO OLENA\"");
    assertThat(INTAKE.heard("PUT", ".*/residents/.*")).isEmpty();
    assertThat(browser.open("/tokyo").html()).contains("<html lang=\"vi\"");
  }

  @Test
  void looking_at_the_first_page_in_other_languages_keeps_nothing() {
    var browser = visitor("en");

    new Applicant(browser, RESIDENT).press("situation", "lang", "uk");

    assertThat(INTAKE.heard("PUT", ".*/drafts/.*")).isEmpty();
    assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().equals("draft"));
  }

  @Test
  void a_place_is_found_without_scripts_by_a_button_and_a_choice_is_never_lost() {
    var somebody = new Applicant(visitor("en"), RESIDENT);
    somebody.answer("situation", "household", "FAMILY");

    var page =
        somebody.press("place", "find", "place", "place.search", "koto", "municipality", "13107");

    assertThat(page.html()).contains("1 place found", "Koto-ku 江東区");
    assertThat(page.html()).containsPattern("value=\"13107\" selected");
  }

  @Test
  void a_place_is_found_while_typing_as_a_part_of_the_page() {
    var part = visitor("ja").open("/tokyo/municipalities?place.prefecture=13&place.search=koto");

    assertThat(part.html()).contains("江東区", "1件見つかりました").doesNotContain("<html");
  }

  @Test
  void script_tags_in_names_come_back_as_text() {
    var somebody = new Applicant(visitor("en"), RESIDENT);
    somebody.answer("situation", "household", "FAMILY");

    var page = somebody.press("you", "lang", "en", "names.alias", "\"><script>alert(1)</script>");

    assertThat(page.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void an_unknown_page_or_branch_is_no_page() {
    for (var path :
        List.of("/osaka", "/osaka/residents/new", RESIDENT + "/nowhere", "/favicon.ico")) {
      assertThat(visitor("en").open(path).status()).as(path).isEqualTo(404);
    }
  }

  private static void refuse(Object... mistakes) {
    INTAKE.on("POST /branches/tokyo/residents/check", _ -> Reply.problem(422, "invalid", mistakes));
  }

  private static Map<String, String> mistake(String mail) {
    return Map.of("field", mail, "code", "mail");
  }
}
