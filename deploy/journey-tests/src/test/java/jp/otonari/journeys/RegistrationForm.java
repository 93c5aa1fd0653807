package jp.otonari.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The public forms, filled in as a person does on a phone. */
record RegistrationForm(Page phone) {

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

  /** Types a part of the name and picks the municipality among the hits. */
  RegistrationForm livesIn(String search, String municipality) {
    phone.locator("[name='place.prefecture']").selectOption(municipality.substring(0, 2));
    phone.locator("[name='place.search']").fill(search);
    phone.locator("#municipality-hits .hint").waitFor();
    phone.locator("[name=municipality]").selectOption(municipality);
    return this;
  }

  void send() {
    phone.locator("main button[name=send]").click();
    phone.waitForLoadState();
  }
}
