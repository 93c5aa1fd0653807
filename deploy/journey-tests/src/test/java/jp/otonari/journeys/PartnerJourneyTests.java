package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.otonari.journeys.Mails.Mail;
import jp.otonari.launcher.RunningPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** A partner's system does what its guide says, and the people whom it refers answer. */
@TestInstance(Lifecycle.PER_CLASS)
class PartnerJourneyTests {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String ZAHRA = "zahra@example.org";

  private final RunningPlatform platform = TestPlatform.running();
  private final Mails mails = new Mails(platform);
  private final Chromium browser = new Chromium();
  private final Map<String, String> variables = new HashMap<>();

  @BeforeAll
  void theOfficeMakesAKey() {
    var desk = browser.desk("ja");
    new Office(platform, mails).signIn(desk);
    desk.navigate(platform.plan().url() + "/b/tokyo/partners");
    desk.locator("#name").fill("新宿難民支援センター");
    desk.locator("#mail").fill("it@example.org");
    assertThat(Chromium.barriers(desk)).isEmpty();
    desk.locator("main form .button").click();
    desk.locator("form[action$='/keys'] button").click();
    assertThat(Chromium.barriers(desk)).isEmpty();
    Chromium.picture(desk, "partner-desktop-ja");
    variables.put("OTONARI", platform.plan().url());
    variables.put("OTONARI_KEY", desk.locator(".notice code").innerText());
    desk.context().close();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void a_mother_registers_in_dari_and_the_partner_sees_that_she_did() throws IOException {
    var guide = PartnerGuide.read();
    var received = guide.of("\"" + ZAHRA).run(variables);
    assertThat(received.path("state").asString()).isEqualTo("RECEIVED");
    variables.put("REFERRAL", received.path("referralId").asString());
    var show = guide.of("$REFERRAL");
    awaitState("INVITED", show);
    assertThat(guide.of("?state=RECEIVED,INVITED").run(variables).toString())
        .contains(variables.get("REFERRAL"))
        .doesNotContain(ZAHRA);
    var refused = guide.of("zahra at example.org");
    assertThat(refused.run(variables)).isEqualTo(refused.answer());

    var phone = open(letter(ZAHRA), "fa-AF");
    assertThat(phone.locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(phone.locator("main").innerText()).contains("新宿難民支援センター", "Zahra", ZAHRA);
    var form = new RegistrationForm(phone);
    form.press("main form .button--big");
    assertThat(phone.locator("[name=household][value=DISPLACED]").isChecked()).isTrue();
    var first = phone.url();
    phone.navigate(first.replace("situation", "reach"));
    assertThat(phone.locator("[name=mail]").inputValue()).isEqualTo(ZAHRA);
    assertThat(phone.locator("[name=language][value=fa-AF]").isChecked()).isTrue();
    phone.navigate(first);
    new SignUp("DISPLACED", "AHMADI ZAHRA", "Zahra", ZAHRA, "fa-AF", "en").answer(form).send();
    phone.context().close();

    awaitState("REGISTERED", show);
  }

  @Test
  void who_does_not_want_to_is_forgotten() throws IOException {
    var mail = UUID.randomUUID() + "@example.org";
    var guide = PartnerGuide.read();
    var received =
        guide
            .of("\"" + ZAHRA)
            .with(ZAHRA, mail)
            .with("fa-AF", "uk")
            .with("6f1c1a52-5a3e-4ad5-9b2b-0a5f6e1b2c3d", UUID.randomUUID().toString())
            .run(variables);
    var letter = letter(mail);
    assertThat(letter.subject()).isEqualTo("Запрошення");

    var phone = open(letter, "uk");
    phone.locator("summary").last().click();
    phone.locator("main details button").click();
    assertThat(phone.locator("h1").innerText()).isEqualTo("Ми все видалили");
    assertThat(Chromium.barriers(phone)).isEmpty();
    phone.navigate(letter.link());
    assertThat(phone.locator("main").innerText()).doesNotContain("Zahra", mail);
    phone.context().close();

    variables.put("REFERRAL", received.path("referralId").asString());
    awaitState("DECLINED", guide.of("$REFERRAL"));
  }

  private Mail letter(String address) {
    return await("the invitation to " + address)
        .atMost(LIMIT)
        .until(() -> mails.to(address), found -> !found.isEmpty())
        .getFirst();
  }

  private Page open(Mail letter, String language) {
    var phone = browser.phone(language);
    phone.navigate(letter.link());
    assertThat(Chromium.barriers(phone)).isEmpty();
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, "invitation-phone-" + language);
    return phone;
  }

  private void awaitState(String state, PartnerGuide.Example show) {
    await(state)
        .atMost(LIMIT)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> state(show.run(variables)), state::equals);
  }

  private static String state(JsonNode referral) {
    return referral.path("state").asString();
  }
}
