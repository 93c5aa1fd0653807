package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The public forms, filled in page by page as a person does on a phone. */
record RegistrationForm(Page phone) {

  /** Reads what will be asked, and starts. */
  static RegistrationForm begin(Page phone, String address, String language) {
    phone.navigate(address + "?lang=" + language);
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "opening-phone-" + language);
    phone.locator("main a.button--big").click();
    return new RegistrationForm(phone);
  }

  RegistrationForm type(String field, String text) {
    phone.locator("[name='" + field + "']").first().fill(text);
    return this;
  }

  RegistrationForm choose(String field, String... values) {
    for (var value : List.of(values)) {
      var choice = phone.locator("[name='" + field + "'][value='" + value + "']");
      var folded =
          phone.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(choice));
      if (folded.count() > 0) {
        folded.locator("summary").click();
      }
      choice.check();
    }
    return this;
  }

  RegistrationForm select(String field, String value) {
    phone.locator("select[name='" + field + "']").first().selectOption(value);
    return this;
  }

  /** Types a part of the name and picks the municipality among the hits. */
  RegistrationForm livesIn(String search, String municipality) {
    select("place.prefecture", municipality.substring(0, 2));
    type("place.search", search);
    phone.locator("#municipality-hits .hint").waitFor();
    return select("municipality", municipality);
  }

  /** Goes on to the next page, after axe has looked at this one. */
  RegistrationForm next() {
    assertThat(Chromium.barriers(phone)).as(phone.url()).isEmpty();
    var page = phone.url();
    press("main form .button--big");
    assertThat(phone.locator("[role=alert]").allInnerTexts()).isEmpty();
    assertThat(phone.url()).isNotEqualTo(page);
    return this;
  }

  /** The same where it is expected to fail. */
  RegistrationForm tryNext() {
    press("main form .button--big");
    return this;
  }

  void press(String button) {
    phone.locator(button).click();
    phone.waitForLoadState();
  }

  /** Agrees on the check page, and sends. */
  void send() {
    phone.waitForURL("**/check");
    choose("agreed", phone.locator("[name=agreed]").getAttribute("value"));
    next();
    phone.waitForURL("**/sent");
  }
}
