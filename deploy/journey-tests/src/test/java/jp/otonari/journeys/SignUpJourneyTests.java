package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kind of household signs up on a phone, one group of questions a page. */
@TestInstance(Lifecycle.PER_CLASS)
class SignUpJourneyTests {

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();
  private String mail = "";
  private String cardName = "";

  @BeforeEach
  void anotherPerson() {
    var person = UUID.randomUUID().toString();
    mail = person + "@example.com";
    cardName = "REZAI " + person.substring(0, 8).toUpperCase(Locale.ROOT);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  static Stream<Arguments> everyHouseholdInFourLanguages() {
    return Stream.of("ja", "ja-simple", "vi", "fa-AF")
        .flatMap(
            language ->
                Stream.of("FAMILY", "WORKER", "STUDENT", "DISPLACED")
                    .map(household -> Arguments.of(language, household)));
  }

  @ParameterizedTest
  @MethodSource("everyHouseholdInFourLanguages")
  void every_kind_of_household_signs_up(String language, String household) throws IOException {
    var phone = browser.phone("en");
    var form = signUp(household).answer(phone, form(), language);

    assertThat(phone.locator("html").getAttribute("dir"))
        .isEqualTo(language.equals("fa-AF") ? "rtl" : "ltr");
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, "check-phone-%s-%s".formatted(household, language));
    form.send();
    assertThat(Chromium.barriers(phone)).isEmpty();

    var resident = resident();
    assertThat(resident.path("household").asString()).isEqualTo(household);
    assertThat(resident.path("interests").path(0).asString()).isEqualTo("MUSIC");
    assertThat(resident.path("consents").size()).isEqualTo(2);
    assertThat(resident.path("consents").path(0).path("language").asString()).isEqualTo(language);
    phone.context().close();
  }

  @Test
  void a_displaced_mother_saves_and_comes_back_by_the_link_in_a_mail() throws IOException {
    var phone = browser.phone("fa-AF");
    var form = signUp("DISPLACED").you(RegistrationForm.begin(phone, form(), "fa-AF"));
    form.type("mail", mail).press("[name=save]");
    assertThat(Chromium.barriers(phone)).isEmpty();
    assertThat(phone.locator("[name='save.mail']").inputValue()).isEqualTo(mail);
    Chromium.picture(phone, "save-phone-fa-AF");
    form.next();
    phone.context().close();

    var other = browser.phone("fa-AF");
    other.navigate(link());
    assertThat(Chromium.barriers(other)).isEmpty();
    Chromium.picture(other, "back-phone-fa-AF");
    new RegistrationForm(other).press("main form .button--big");

    assertThat(other.url()).endsWith("/reach");
    assertThat(other.locator("[name=mail]").inputValue()).isEqualTo(mail);
    other.locator("main .crumbs a").click();
    assertThat(other.locator("[name='names.cardName']").inputValue()).isEqualTo(cardName);
    other.goBack();
    assertThat(other.url()).endsWith("/reach");
    other.context().close();
  }

  @Test
  void a_place_chosen_before_the_search_has_answered_is_not_lost() {
    var phone = browser.phone("en");
    var worker = signUp("WORKER");
    worker.reach(worker.you(RegistrationForm.begin(phone, form(), "en")));

    List<Route> held = new ArrayList<>();
    phone.route("**/municipalities?*", held::add);
    phone.locator("[name='place.search']").fill("shinjuku");
    phone.waitForCondition(() -> held.size() == 1);
    phone.locator("[name=municipality]").selectOption(SignUp.KOTO);
    phone.waitForCondition(() -> held.size() == 2);
    held.forEach(Route::resume);
    phone.locator("#municipality-hits .hint").waitFor();

    assertThat(phone.locator("[name=municipality]").inputValue()).isEqualTo(SignUp.KOTO);
    phone.context().close();
  }

  private SignUp signUp(String household) {
    return new SignUp(household, cardName, "Fatima", mail, "fa-AF", "ps");
  }

  private String form() {
    return platform.plan().url() + "/tokyo/residents/new";
  }

  private String link() {
    var letters = new Mails(platform);
    return await("the letter with the link")
        .atMost(Duration.ofSeconds(30))
        .until(() -> letters.to(mail), found -> !found.isEmpty())
        .getFirst()
        .link();
  }

  private JsonNode resident() throws IOException {
    var office = new Api(platform);
    List<JsonNode> found = office.list(Service.INTAKE, "/residents?q=" + mail);
    assertThat(found).hasSize(1);
    return office.get(
        Service.INTAKE, "/residents/" + found.getFirst().get("residentId").asString());
  }
}
