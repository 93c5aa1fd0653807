package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * A coordinator at the pages of a branch. Every page passed is looked at by axe.
 *
 * @param address of the branch's pages
 */
record Desk(Page page, String address) {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  void open(String path) {
    page.navigate(address + path);
    isFine();
  }

  /** Presses what leads to another page. */
  void press(String selector) {
    see(selector).click();
    page.waitForLoadState();
    isFine();
  }

  Locator see(String selector) {
    return page.locator(selector);
  }

  /** Opens what is folded. */
  void unfold(String selector) {
    see(selector + " > summary").click();
  }

  /** Opens the page again and again until it shows this. */
  void awaitOn(String path, String selector) {
    await(selector)
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              page.navigate(address + path);
              return see(selector).count() > 0;
            });
    isFine();
  }

  private void isFine() {
    assertThat(Chromium.barriers(page)).as(page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(page.url())
        .isEqualTo(true);
  }

  /** Keeps a picture for people to look at, of the desk and of the same page on a phone. */
  void picture(String name) {
    var desk = page.viewportSize();
    Chromium.picture(page, name + "-desktop");
    page.setViewportSize(360, 740);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(360);
    Chromium.picture(page, name + "-phone");
    page.setViewportSize(desk.width, desk.height);
  }
}
