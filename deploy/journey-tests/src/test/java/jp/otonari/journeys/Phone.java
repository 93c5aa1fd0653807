package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.otonari.journeys.Mails.Mail;

/** Somebody who follows the link of a letter on a phone. */
record Phone(Page page) implements AutoCloseable {

  static Phone opens(Mail letter, Chromium browser, String language) {
    var phone = new Phone(browser.phone(language));
    phone.page.navigate(letter.link());
    return phone;
  }

  Locator see(String selector) {
    return page.locator(selector);
  }

  void press(String selector) {
    see(selector).click();
    page.waitForLoadState();
  }

  /** Keeps a picture for people to look at, when axe finds nothing and the page is not too wide. */
  void picture(String name) {
    assertThat(Chromium.barriers(page)).as(page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(360);
    Chromium.picture(page, name + "-phone");
  }

  @Override
  public void close() {
    page.context().close();
  }
}
