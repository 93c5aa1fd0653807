package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form or an address cannot mean is told at its place, and nothing is stored. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputJourneyTests {

  private static final Map<String, String> PLEASE_FILL_IN =
      Map.of(
          "uk", "заповніть",
          "vi", "Hãy điền",
          "fa-AF", "لطفاً",
          "ja", "ご記入",
          "zh-Hans", "请填写",
          "zh-Hant", "請填寫",
          "ko", "적어 주십시오",
          "fil", "Pakisagutan",
          "id", "Silakan isi");
  private static final String KOTO = "13108";

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();
  private String mail = "";

  @BeforeEach
  void anotherPerson() {
    mail = UUID.randomUUID() + "@example.com";
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "vi", "fa-AF", "ja"})
  void an_empty_page_says_in_the_language_of_the_page_what_is_missing(String language)
      throws IOException {
    var phone = form(language);
    new RegistrationForm(phone).choose("household", "WORKER").next().tryNext();

    assertThat(phone.locator("[role=alert] li")).hasCount(2);
    assertThat(phone.locator("[role=alert]")).isFocused();
    assertThat(phone.locator("[id='names.cardName-error']").innerText())
        .contains(PLEASE_FILL_IN.get(language));
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "errors-phone-" + language);
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_name_may_be_200_characters_long_and_hold_anything_but_not_one_more() throws IOException {
    var phone = form("en");
    var name = "<script>alert(1)</script>🙂" + "髙".repeat(200 - 26);
    new RegistrationForm(phone)
        .choose("household", "WORKER")
        .next()
        .type("names.cardName", name + "x")
        .type("names.callName", "Test")
        .tryNext();
    assertThat(phone.locator("[role=alert] li a")).hasAttribute("href", "#names.cardName");

    fill(new RegistrationForm(phone).type("names.cardName", name).next()).send();
    assertThat(stored()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/osaka/residents/new", "/tokyo/nowhere", "/l/forged-token"})
  void an_address_that_leads_nowhere_is_a_friendly_page(String path) {
    var phone = browser.phone("ja");
    Response answer = phone.navigate(platform.plan().url() + path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(phone.locator("h1").innerText()).isNotBlank();
    assertThat(phone.content()).doesNotContain("Exception", "Whitelabel");
    assertThat(Chromium.barriers(phone)).isEmpty();
  }

  @Test
  void an_address_of_the_office_asks_to_sign_in_first() {
    var desk = browser.desk("ja");
    desk.navigate(platform.plan().url() + "/b/tokyo/residents");

    assertThat(desk.url()).endsWith("/sign-in");
    assertThat(desk.locator("input[name=mail]").isVisible()).isTrue();
  }

  private RegistrationForm fill(RegistrationForm form) {
    return form.type("mail", mail)
        .next()
        .choose("languages", "es")
        .next()
        .livesIn("Koto-ku", KOTO)
        .next()
        .next()
        .choose("needs", "JAPANESE")
        .next()
        .choose("onlineOk", "false")
        .next()
        .next();
  }

  private Page form(String language) {
    var phone = browser.phone(language);
    phone.navigate(platform.plan().url() + "/tokyo/residents/new/situation?lang=" + language);
    return phone;
  }

  private List<String> stored() throws IOException {
    return new Api(platform)
        .list(Service.INTAKE, "/residents?q=" + mail).stream()
            .map(resident -> resident.get("names").get("cardName").asString())
            .toList();
  }
}
