package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Somebody signs up twice; the office compares the two records and makes one of them. */
@TestInstance(Lifecycle.PER_CLASS)
class DoubleJourneyTests {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();
  private final Page desk = browser.desk("ja");
  private final String name = "Mariposa" + UUID.randomUUID().toString().substring(0, 4);

  @BeforeAll
  void theOfficeSignsIn() {
    new Office(platform, new Mails(platform)).signIn(desk);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void who_signed_up_twice_becomes_one_person_with_the_newer_address() throws IOException {
    signUp("old");
    signUp("new");

    var question = desk.locator("tbody a").filter(new Locator.FilterOptions().setHasText(name));
    await("the office is asked")
        .atMost(LIMIT)
        .until(
            () -> {
              desk.navigate(branch("/duplicates?lang=ja"));
              return question.count() == 1;
            });
    looksRight("duplicates");
    question.click();
    looksRight("compare");
    desk.locator("tr:has(#field-mail) label:has-text('%s') input".formatted(mail("new"))).check();
    desk.locator("form[action$='/preview'] button").click();
    looksRight("preview");
    assertThat(desk.locator("tbody")).containsText(mail("new"));
    assertThat(desk.locator("tbody")).not().containsText(mail("old"));
    desk.locator("form[action$='/merge'] button").click();
    assertThat(desk.locator("#merge")).isVisible();
    looksRight("merged");

    var left = new Api(platform).list(Service.INTAKE, "/residents?q=" + name);
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().get("mail").asString()).isEqualTo(mail("new"));
  }

  private void looksRight(String page) {
    assertThat(Chromium.barriers(desk)).isEmpty();
    Chromium.picture(desk, page + "-desktop-ja");
  }

  private void signUp(String box) {
    var phone = browser.phone("es");
    new SignUp("WORKER", name.toUpperCase(Locale.ROOT) + " ROSA", name, mail(box), "es")
        .answer(phone, platform.plan().url() + "/tokyo/residents/new", "es")
        .send();
    phone.context().close();
  }

  private String mail(String box) {
    return box + "." + name.toLowerCase(Locale.ROOT) + "@example.com";
  }

  private String branch(String path) {
    return platform.plan().url() + "/b/tokyo" + path;
  }
}
