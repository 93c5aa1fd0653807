package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.otonari.journeys.Mails.Mail;
import jp.otonari.launcher.RunningPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The main job, told by the people who do it: in a browser, with letters, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class JourneyTests {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String KOTO = "13108";
  private static final String NAHA = "47201";

  private final RunningPlatform platform = TestPlatform.running();
  private final Mails mails = new Mails(platform);
  private final Chromium browser = new Chromium();
  private final Page desk = browser.desk("ja");

  @BeforeAll
  void coordinatorSignsInWithTheOneTimeLink() throws IOException {
    desk.navigate(Files.readString(platform.signInLink()).strip());
    desk.locator("main form button").click();
    assertThat(desk.locator("form[action$='/sign-out']")).isVisible();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void a_ukrainian_mother_finds_a_neighbour_in_koto() throws IOException {
    var mother = address("olena", "com");
    var neighbour = address("misaki", "jp");
    residentRegisters("uk", mother, "KOVALENKO OLENA", "Олена", "DISPLACED", "uk", "en");
    volunteerRegisters(neighbour, "佐藤 美咲", "サトウ ミサキ", "佐藤", "ja", "en");
    coordinatorClears("佐藤 美咲", neighbour);

    var asked = letterWithLink(mother);
    assertThat(asked.text()).contains("Олена", "佐藤").doesNotContain("佐藤 美咲");
    assertThat(letterWithLink(neighbour).text()).contains("佐藤様", "Олена");
    accept(asked, "uk");
    accept(letterWithLink(neighbour), "ja");

    var pairing = coordinatorIntroducesAndStarts("Олена");
    await("the six months are planned")
        .atMost(LIMIT)
        .until(
            () -> {
              desk.navigate(pairing);
              return desk.locator("#checkins tbody tr").count() == 9;
            });
    Chromium.picture(desk, "pairing-desktop-ja");

    platform.moveClock(platform.clockAhead().plusDays(11));
    var checkin = newLetterWithLink(neighbour, letterWithLink(neighbour));
    answerCheckin(checkin);
    desk.navigate(pairing);
    assertThat(desk.locator("#checkins tbody tr").first()).containsText("また会うのが楽しみ");
    desk.navigate(branch("/letters"));
    assertThat(desk.locator("tbody")).containsText("佐藤");
    Chromium.picture(desk, "letters-desktop-ja");
    assertThat(Chromium.barriers(desk)).isEmpty();
  }

  @Test
  void a_vietnamese_family_finds_a_neighbour_in_koto() throws IOException {
    var family = address("huyen", "com");
    var neighbour = address("kenichi", "jp");
    residentRegisters("vi", family, "NGUYEN THI THANH HUYEN", "Huyền", "FAMILY", "vi");
    volunteerRegisters(neighbour, "髙橋 健一", "タカハシ ケンイチ", "髙橋", "ja", "vi");
    coordinatorClears("髙橋 健一", neighbour);

    accept(letterWithLink(neighbour), "ja");
    accept(letterWithLink(family), "vi");

    desk.navigate(coordinatorIntroducesAndStarts("Huyền"));
    assertThat(desk.locator("h1")).containsText("髙橋");
    assertThat(mails.to(family)).extracting(Mail::text).allMatch(text -> text.contains("Huyền"));
  }

  @Test
  void a_coordinator_sees_who_has_looked_and_who_is_erased() throws IOException {
    var story = new Story(platform, browser, NAHA);
    story.residentRegisters();
    desk.navigate(branch("/residents/" + story.residentId));
    desk.locator("a[href$='/looks']").click();
    assertThat(desk.locator("tbody tr").first()).isVisible();
    assertThat(Chromium.barriers(desk)).isEmpty();
    Chromium.picture(desk, "looks-desktop-ja");

    desk.navigate(branch("/people/" + story.residentId + "/deletion"));
    assertThat(Chromium.barriers(desk)).isEmpty();
    Chromium.picture(desk, "erase-desktop-ja");
    desk.locator("form[action$='/deletion'] button").click();

    assertThat(desk.locator("tbody")).containsText(story.residentId.substring(0, 8));
    assertThat(Chromium.barriers(desk)).isEmpty();
    Chromium.picture(desk, "erasures-desktop-ja");
  }

  private void residentRegisters(
      String language,
      String mail,
      String cardName,
      String callName,
      String household,
      String... languages) {
    var phone = browser.phone(language);
    new SignUp(household, cardName, callName, mail, languages)
        .answer(phone, platform.plan().url() + "/tokyo/residents/new", language)
        .send();
    Chromium.picture(phone, "thanks-phone-" + language);
    phone.context().close();
  }

  private void volunteerRegisters(
      String mail, String name, String kana, String callName, String... languages) {
    var phone = browser.phone("ja");
    var form =
        RegistrationForm.begin(phone, platform.plan().url() + "/tokyo/volunteers/new", "ja")
            .type("names.name", name)
            .type("names.kana", kana)
            .type("names.callName", callName)
            .next()
            .type("mail", mail)
            .next();
    for (var language : languages) {
      form.choose("languages", language);
    }
    form.next()
        .livesIn("1350016", KOTO)
        .next()
        .choose("needs", "DAILY_LIFE", "JAPANESE", "PROCEDURES")
        .choose("duties", "JAPANESE")
        .next()
        .choose("slots", "sat-am", "wed-eve")
        .choose("onlineOk", "true")
        .choose("capacity", "1")
        .next()
        .send();
    phone.context().close();
  }

  private void coordinatorClears(String name, String mail) {
    desk.navigate(branch("/today"));
    assertThat(desk.locator("#screening")).containsText(name);
    Chromium.picture(desk, "today-desktop-ja");
    assertThat(Chromium.barriers(desk)).isEmpty();
    desk.navigate(branch("/volunteers?q=" + mail));
    desk.locator("tbody a").first().click();
    for (var step = 0; step < 3; step++) {
      desk.locator("form[action$='/screening'] button").click();
      assertThat(desk.locator("ol.steps li")).hasCount(step + 2);
    }
  }

  private void accept(Mail letter, String language) {
    var phone = browser.phone(language);
    phone.navigate(letter.link());
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "proposal-phone-" + language);
    phone.locator("[name=answer][value=ACCEPTED]").click();
    assertThat(phone.locator("[name=answer]")).hasCount(0);
    assertThat(phone.locator("[role=alert]").allInnerTexts()).isEmpty();
    phone.context().close();
  }

  /** Gives the address of the page of the new pairing. */
  private String coordinatorIntroducesAndStarts(String callName) {
    var agreed = desk.locator("#agreed a").filter(new Locator.FilterOptions().setHasText(callName));
    await("both have accepted")
        .atMost(LIMIT)
        .until(
            () -> {
              desk.navigate(branch("/today"));
              return agreed.count() == 1;
            });
    agreed.click();
    Chromium.picture(desk, "proposal-desktop-ja");
    assertThat(Chromium.barriers(desk)).isEmpty();
    assertThat(desk.locator("h2", new Page.LocatorOptions().setHasText("理由")).first()).isVisible();
    desk.locator("#meetsOn").fill(tomorrow());
    desk.locator("#meetsAt").fill("10:00");
    desk.locator("#introduction [name=place][value=OFFICE]").check();
    desk.locator("#introduction button").click();
    desk.locator("#start button").click();
    desk.waitForURL("**/pairings/**");
    return desk.url().replaceFirst("\\?.*", "");
  }

  private void answerCheckin(Mail letter) {
    var phone = browser.phone("ja");
    phone.navigate(letter.link());
    assertThat(Chromium.barriers(phone)).isEmpty();
    Chromium.picture(phone, "checkin-phone-ja");
    phone.locator("[name=met][value=true]").check();
    phone.locator("[name=feeling][value=GOOD]").check();
    phone.locator("#note").fill("また会うのが楽しみです。");
    phone.locator("main form button").click();
    assertThat(phone.locator("#note")).hasCount(0);
    phone.context().close();
  }

  private Mail letterWithLink(String address) {
    return await("a letter with a link to " + address)
        .atMost(LIMIT)
        .until(() -> lettersWithLink(address), letters -> !letters.isEmpty())
        .getLast();
  }

  private Mail newLetterWithLink(String address, Mail before) {
    return await("another letter with a link to " + address)
        .atMost(LIMIT)
        .until(() -> lettersWithLink(address), letters -> !letters.getLast().equals(before))
        .getLast();
  }

  private List<Mail> lettersWithLink(String address) {
    return mails.to(address).stream().filter(Mail::hasLink).toList();
  }

  private String tomorrow() {
    return Story.today(platform).plusDays(1).toString();
  }

  private String branch(String path) {
    return platform.plan().url() + "/b/tokyo" + path;
  }

  private static String address(String name, String country) {
    return "%s-%s@example.%s"
        .formatted(name, UUID.randomUUID().toString().substring(0, 6), country);
  }
}
