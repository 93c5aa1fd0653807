package jp.otonari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import jp.otonari.gateway.Stub.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationServiceTests extends WithServices {

  private static final String FORM = "/tokyo/residents/new";

  private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");

  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/(?:css|webjars|images)[^\"]+)\"");

  @Test
  void a_resident_registers_once_however_often_the_form_is_sent() {
    var browser = visitor("uk");
    var id = id(browser.open(FORM).html());

    var thanks = browser.send(FORM, olena(id));
    browser.send(FORM, olena(id));

    assertThat(thanks.path()).isEqualTo("/tokyo/thanks");
    assertThat(thanks.html()).contains("Дякуємо");
    var sent = INTAKE.heard("PUT", "/branches/tokyo/residents/" + id);
    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst().body()).isEqualTo(sent.getLast().body());
    assertThat(sent.getFirst().claims().get("scope").asString()).isEqualTo("registration");
    var body = sent.getFirst().body();
    assertThat(body.at("/names/cardName").asString()).isEqualTo("KOVALENKO OLENA");
    assertThat(body.at("/names").has("alias")).isFalse();
    assertThat(body.at("/languages").size()).isEqualTo(2);
    assertThat(body.at("/onlineOk").asBoolean()).isTrue();
    assertThat(body.at("/sameGenderOnly").asBoolean()).isFalse();
    assertThat(body.at("/consents/0/language").asString()).isEqualTo("uk");
    assertThat(body.at("/childrenBirthMonths/0").asString()).isEqualTo("2020-05");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, メールアドレスの形ではない, 市区町村を一覧から選んで",
    "ja-simple, メールアドレスでは ない, リストから えらんで",
    "en, This does not look like a mail address, Please choose a place",
    "uk, Це не схоже на адресу, виберіть місце",
    "vi, Đây không giống địa chỉ email, Hãy chọn một nơi",
    "zh-Hans, 这看起来不像邮箱地址, 请从列表中选择地方",
    "zh-Hant, 這看起來不像電子郵件地址, 請從清單中選擇地方",
    "ko, 메일 주소가 아닌 것 같습니다, 목록에서 지역을 골라",
    "fil, Mukhang hindi ito email address, Pumili ng lugar sa listahan",
    "id, Ini tidak tampak seperti alamat email, Silakan pilih tempat dari daftar",
    "fa-AF, این به آدرس ایمیل نمی‌ماند, از فهرست انتخاب کنید"
  })
  void errors_stand_at_the_field_in_the_language_of_the_page(
      String language, String mail, String place) {
    INTAKE.on(
        "PUT /branches/tokyo/residents/.*",
        _ ->
            Reply.problem(
                422,
                "invalid",
                Map.of("field", "municipality", "code", "unknown-municipality"),
                Map.of("field", "languages[3]", "code", "duplicate"),
                Map.of("field", "mail", "code", "mail"),
                Map.of("field", "consents", "code", "required")));
    var browser = visitor(null);
    var id = id(browser.open(FORM + "?lang=" + language).html());

    var page = browser.send(FORM, olena(id));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html())
        .contains(mail, place, "id=\"mail-error\"", "aria-invalid=\"true\"")
        .contains("href=\"#mail\"", "href=\"#municipality\"", "href=\"#languages\"")
        .contains("value=\"KOVALENKO OLENA\"", "value=\"" + id + "\"");
    assertThat(page.html().indexOf("href=\"#mail\""))
        .isLessThan(page.html().indexOf("href=\"#municipality\""));
  }

  @Test
  void when_intake_is_down_the_input_is_kept() {
    var browser = visitor("en");
    var id = id(browser.open(FORM).html());
    INTAKE.breakDown();

    var page = browser.send(FORM, olena(id));

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.html())
        .contains("Please try again in a minute; your input is kept")
        .contains("value=\"olena@example.com\"", "value=\"" + id + "\"");
    assertThat(page.html()).containsPattern("value=\"SCHOOL\" checked");
  }

  @Test
  void changing_the_language_keeps_the_input_and_sends_nothing() {
    var browser = visitor("en");
    var id = id(browser.open(FORM).html());
    var typed = without(olena(id), "send");

    var page = browser.send(FORM, with(typed, "lang", "vi"));

    assertThat(page.html()).contains("<html lang=\"vi\"", "value=\"KOVALENKO OLENA\"");
    assertThat(INTAKE.changes()).isEmpty();
    assertThat(browser.open("/tokyo").html()).contains("<html lang=\"vi\"");
  }

  @Test
  void a_place_is_found_without_scripts_by_a_button() {
    var browser = visitor("en");
    var id = id(browser.open(FORM).html());

    var page =
        browser.send(
            FORM, "id", id, "place.prefecture", "13", "place.search", "koto", "find", "place");

    assertThat(page.html()).contains("1 place found", "Koto-ku 江東区").doesNotContain("Sumida-ku");
    assertThat(INTAKE.changes()).isEmpty();
  }

  @Test
  void a_place_is_found_while_typing_as_a_part_of_the_page() {
    var part = visitor("ja").open("/tokyo/municipalities?place.prefecture=13&place.search=koto");

    assertThat(part.html()).contains("江東区", "1件見つかりました").doesNotContain("<html");
  }

  @Test
  void a_volunteer_applies() {
    var browser = visitor("ja");
    var id = id(browser.open("/tokyo/volunteers/new").html());

    var thanks =
        browser.send(
            "/tokyo/volunteers/new",
            "id",
            id,
            "names.name",
            "髙橋 花子",
            "names.kana",
            "たかはし はなこ",
            "names.callName",
            "はなこ",
            "mail",
            "a..b@docomo.ne.jp",
            "languages",
            "ja",
            "municipality",
            "13108",
            "reach",
            "13107",
            "needs",
            "SCHOOL",
            "onlineOk",
            "true",
            "capacity",
            "2",
            "agreed",
            "true",
            "send",
            "send");

    assertThat(thanks.path()).isEqualTo("/tokyo/thanks");
    var body = INTAKE.heard("PUT", "/branches/tokyo/volunteers/" + id).getFirst().body();
    assertThat(body.at("/names/name").asString()).isEqualTo("髙橋 花子");
    assertThat(body.at("/language").asString()).isEqualTo("ja");
  }

  @Test
  void script_tags_in_names_come_back_as_text() {
    INTAKE.on(
        "PUT /branches/tokyo/residents/.*",
        _ -> Reply.problem(422, "invalid", Map.of("field", "mail", "code", "mail")));
    var browser = visitor("en");
    var id = id(browser.open(FORM).html());

    var page =
        browser.send(FORM, "id", id, "names.cardName", "\"><script>alert(1)</script>", "send", "1");

    assertThat(page.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  @ParameterizedTest
  @CsvSource({
    "'uk,ru;q=0.8', uk",
    "'prs-AF,en;q=0.5', fa-AF",
    "'fa', fa-AF",
    "'zh-CN,vi;q=0.4', zh-Hans",
    "'zh-SG', zh-Hans",
    "'zh-TW,en;q=0.5', zh-Hant",
    "'zh-HK', zh-Hant",
    "'zh-MO', zh-Hant",
    "'ko-KR', ko",
    "'tl,en;q=0.5', fil",
    "'fil-PH', fil",
    "'id-ID', id",
    "'ne-NP', ne",
    "'my-MM,en;q=0.9', my",
    "'ps-AF', ps",
    "'es-PE', es",
    "'pt-PT,en;q=0.5', pt-BR",
    "'fr', en",
    "'ja-JP', ja"
  })
  void the_browser_is_asked_for_its_language(String wish, String language) {
    assertThat(visitor(wish).open("/").html()).contains("<html lang=\"" + language + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa-AF", "ps"})
  void dari_and_pashto_go_from_right_to_left(String language) {
    assertThat(visitor(language).open("/").html()).contains("dir=\"rtl\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tokyo", FORM, "/tokyo/volunteers/new"})
  void the_first_load_is_light(String path) throws IOException {
    var browser = visitor("en");
    var page = browser.open(path).html();
    var bytes = packed(page);
    var assets = ASSET.matcher(page);
    while (assets.find()) {
      var asset = browser.open(assets.group(1));
      assertThat(asset.status()).as(assets.group(1)).isEqualTo(200);
      assertThat(asset.header("Cache-Control")).contains("max-age=31536000");
      bytes += packed(asset.html());
    }

    assertThat(bytes).isLessThan(100_000);
  }

  @Test
  void pages_forbid_what_they_do_not_need_and_leave_no_session_behind() {
    var browser = visitor("en");
    var page = browser.open(FORM);

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.html()).doesNotContain("<style", " style=", "onclick", "http://", "https://");
    assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().contains("SESSION"));
  }

  @Test
  void an_unknown_branch_is_no_page() {
    for (var path : List.of("/osaka", "/osaka/residents/new", "/osaka/thanks", "/favicon.ico")) {
      assertThat(visitor("en").open(path).status()).as(path).isEqualTo(404);
    }
  }

  private static String[] olena(String id) {
    return new String[] {
      "id",
      id,
      "household",
      "DISPLACED",
      "names.cardName",
      "KOVALENKO OLENA",
      "names.nativeName",
      "Коваленко Олена",
      "names.callName",
      "Olena",
      "names.alias",
      "  ",
      "mail",
      "olena@example.com",
      "language",
      "uk",
      "languages",
      "uk",
      "languages",
      "en",
      "place.prefecture",
      "13",
      "municipality",
      "13108",
      "childrenBirthMonths",
      "2020-05",
      "childrenBirthMonths",
      "",
      "needs",
      "SCHOOL",
      "needs",
      "DAILY_LIFE",
      "slots",
      "mon-am",
      "onlineOk",
      "true",
      "agreed",
      "true",
      "send",
      "send"
    };
  }

  private static String[] without(String[] fields, String name) {
    var kept = new java.util.ArrayList<String>();
    for (int i = 0; i < fields.length; i += 2) {
      if (!fields[i].equals(name)) {
        kept.add(fields[i]);
        kept.add(fields[i + 1]);
      }
    }
    return kept.toArray(String[]::new);
  }

  private static String[] with(String[] fields, String name, String value) {
    var more = java.util.Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return more;
  }

  private static String id(String html) {
    var found = ID.matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static int packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
