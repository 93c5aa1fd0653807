package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.otonari.launcher.RunningPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The menu of languages, on a phone and by keyboard alone. */
@TestInstance(Lifecycle.PER_CLASS)
class LanguageMenuJourneyTests {

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void another_language_is_chosen_without_a_pointer_and_what_was_typed_is_kept() {
    var phone = browser.phone("ja");
    RegistrationForm.begin(phone, platform.plan().url() + "/tokyo/residents/new", "ja")
        .choose("household", "WORKER")
        .next()
        .type("names.callName", "Mei");
    phone.locator(".menu summary").press("Enter");

    assertThat(phone.locator(".menu li").count()).isEqualTo(16);
    assertThat((int) phone.evaluate(OVERFLOW)).isZero();
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "menu-phone-ja");

    phone.locator(".menu [lang=zh-Hant]").press("Enter");
    phone.waitForSelector("html[lang=zh-Hant]");
    assertThat(phone.locator(".menu summary").innerText()).contains("Language", "繁體中文");
    assertThat(phone.locator(".menu ul").isVisible()).isFalse();
    assertThat(phone.locator("[name='names.callName']").inputValue()).isEqualTo("Mei");
  }

  @Test
  void the_menu_fits_a_page_from_right_to_left() {
    var phone = open("/tokyo?lang=ps");
    phone.locator(".menu summary").click();

    assertThat((int) phone.evaluate(OVERFLOW)).isZero();
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "menu-phone-ps");
  }

  private Page open(String path) {
    var phone = browser.phone("ja");
    phone.navigate(platform.plan().url() + path);
    return phone;
  }
}
