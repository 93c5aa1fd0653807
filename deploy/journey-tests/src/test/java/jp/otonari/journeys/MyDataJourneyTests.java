package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person sees, corrects, downloads and deletes their data by the link that every letter has. */
@TestInstance(Lifecycle.PER_CLASS)
class MyDataJourneyTests {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final RunningPlatform platform = TestPlatform.running();
  private final Mails mails = new Mails(platform);
  private final Chromium browser = new Chromium();

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "vi", "fa-AF"})
  void a_resident_sees_corrects_downloads_and_deletes_her_data(String language) throws IOException {
    var mail = UUID.randomUUID() + "@example.com";
    var phone = browser.phone(language);
    new SignUp("DISPLACED", "REZAI FATIMA", "Fatima", mail, "fa-AF", "ps")
        .answer(phone, platform.plan().url() + "/tokyo/residents/new", language)
        .send();

    var link = linkIn(mail);
    phone.navigate(link);
    assertThat(phone.locator("html")).hasAttribute("lang", language);
    assertThat(phone.locator("main")).containsText("Asthma");
    isFine(phone, "my-data", language);
    correctCallName(phone, language);
    download(phone);
    delete(phone, language);

    await("all receipts")
        .atMost(LIMIT)
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () -> {
              phone.navigate(link);
              return phone.locator("#receipts[hx-get]").count() == 0;
            });
    assertThat(phone.locator("#receipts dt")).hasCount(5);
    isFine(phone, "my-data-deleted", language);
    assertThat(new Api(platform).list(Service.INTAKE, "/residents?q=" + mail)).isEmpty();
    phone.context().close();
  }

  private static void correctCallName(Page phone, String language) {
    press(phone, "form[action$='/correction'] button");
    press(phone, "a[href$='/own/you?change']");
    phone.locator("[name='names.callName']").fill("Fatemeh");
    isFine(phone, "my-data-you", language);
    press(phone, "#registration .button--big");
    assertThat(phone.locator("main .hint")).containsText("Fatima");
    isFine(phone, "my-data-correction", language);
    press(phone, "#registration .button--big");
    assertThat(phone.locator(".notice--good")).isVisible();
    assertThat(phone.locator("main")).containsText("Fatemeh");
  }

  private static void download(Page phone) throws IOException {
    var file = phone.waitForDownload(() -> phone.locator("a[href$='/file']").click());
    assertThat(file.suggestedFilename()).isEqualTo("my-data.json");
    try (var content = file.createReadStream()) {
      assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
          .contains("REZAI FATIMA", "Fatemeh", "Asthma", "textVersion");
    }
  }

  private static void delete(Page phone, String language) {
    press(phone, "a[href$='/deletion']");
    isFine(phone, "my-data-delete", language);
    press(phone, "form[action$='/deletion'] button");
    assertThat(phone.locator("#receipts")).isVisible();
    isFine(phone, "my-data-receipts", language);
  }

  private static void press(Page phone, String button) {
    phone.locator(button).click();
    phone.waitForLoadState();
  }

  private static void isFine(Page phone, String name, String language) {
    assertThat(Chromium.barriers(phone)).as(phone.url()).isEmpty();
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, name + "-phone-" + language);
  }

  private String linkIn(String mail) {
    return await("a letter")
        .atMost(LIMIT)
        .until(() -> mails.to(mail), letters -> !letters.isEmpty())
        .getFirst()
        .linkToOwnData();
  }
}
