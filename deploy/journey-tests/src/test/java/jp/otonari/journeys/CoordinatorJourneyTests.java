package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import jp.otonari.journeys.Mails.Mail;
import jp.otonari.journeys.Neighbours.Neighbour;
import jp.otonari.launcher.RunningPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A morning at an office that decides itself who is asked. One thing comes after the other, with
 * the same people; it is a Tuesday in June, a month without holidays.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CoordinatorJourneyTests {

  private static final String ICHIKAWA = "12203";
  private static final String CHIBA_OFFICE = "kimura@otonari.example";

  private final Chromium browser = new Chromium();
  private final RunningPlatform platform = TestPlatform.byHand(untilTuesdayInJune());
  private final LocalDate today = Story.today(platform);
  private final Mails mails = new Mails(platform);
  private final Office office = new Office(platform, mails);
  private final Desk desk = new Desk(browser.desk("ja"), platform.plan().url() + "/b/tokyo");
  private final PairPages pairs = new PairPages(desk, today);
  private final Neighbour hoa;
  private final Neighbour mateus;
  private final Neighbour parwana;
  private final Neighbour sawada;
  private final Neighbour yamaguchi;
  private final Neighbour ishii;

  CoordinatorJourneyTests() throws IOException {
    var people = PeopleOfKoto.register(neighbours("tokyo", PeopleOfKoto.KOTO));
    hoa = people.hoa();
    mateus = people.mateus();
    parwana = people.parwana();
    sawada = people.sawada();
    yamaguchi = people.yamaguchi();
    ishii = people.ishii();
  }

  @BeforeAll
  void theOfficeOpens() {
    office.signIn(desk.page());
  }

  @AfterAll
  void theOfficeCloses() {
    browser.close();
    platform.close();
  }

  @Test
  @Order(1)
  void a_coordinator_fixes_another_pair_thinks_better_of_it_and_has_both_pairs_asked() {
    desk.awaitOn("/matching", ".notice--good:has-text('2組'):has-text('3人')");
    assertThat(desk.see("main")).containsText("最もよいことが証明されています");
    assertThat(draft(hoa, sawada)).isVisible();
    assertThat(draft(mateus, ishii)).isVisible();
    desk.picture("drafts");

    desk.press(row(hoa, sawada) + " th a");
    assertThat(desk.see(".rival")).hasCount(2);
    assertThat(desk.see(".rival--draft")).containsText("沢田");
    assertThat(desk.see(".rival--draft")).containsText("ベトナム語");
    desk.picture("candidates");
    var second = ".rival:has-text('山口')";
    desk.see(second + " summary").last().click();
    desk.press(second + " a[href*='kind=LOCK']");
    desk.press("main form .button");
    assertThat(desk.see("#reason-error")).isVisible();
    desk.see("#reason").fill("以前からのお知り合い");
    desk.picture("override");
    desk.press("main form .button");

    desk.awaitOn("/matching", row(hoa, yamaguchi) + ":has-text('固定')");
    assertThat(draft(mateus, ishii)).isVisible();
    desk.open("/matching/overrides");
    assertThat(desk.see("tbody tr")).containsText("以前からのお知り合い");
    desk.picture("overrides");
    desk.press("form[action$='/undoing'] button");
    desk.awaitOn("/matching", row(hoa, sawada) + ":not(:has-text('固定'))");

    approve(row(hoa, sawada), row(mateus, ishii));
    assertThat(desk.see("main li:has-text('お二人に案内しました')")).hasCount(2);
    desk.picture("approved");

    assertThat(hoa.letter("Lời giới thiệu").text()).contains("Hoa", "沢田").doesNotContain("花子");
    assertThat(sawada.letter("ご提案です").text()).contains("沢田様", "Hoa").doesNotContain("NGUYEN");
    assertThat(mateus.letter("Uma proposta").text()).contains("Mateus", "石井");
    assertThat(ishii.letter("ご提案です").text()).contains("石井様", "Mateus");
  }

  @Test
  @Order(2)
  void whom_nobody_fits_is_told_apart_with_what_would_help_on_the_page_and_in_the_file()
      throws IOException {
    desk.awaitOn("/matching/unblock", "tbody tr:has-text('Parwana'):has-text('ダリー語')");
    desk.picture("unblock");
    var file = desk.page().waitForDownload(() -> desk.see("a[href$='/unblock.csv']").click());
    assertThat(file.suggestedFilename()).startsWith("recruiting-tokyo-").endsWith(".csv");
    var lines = Files.readString(file.path()).lines().skip(1).toList();
    assertThat(lines).hasSize(1);
    var cells = lines.getFirst().replaceAll("^\"|\"$", "").split("\",\"");
    assertThat(cells).hasSize(6).startsWith(PeopleOfKoto.KOTO).endsWith("1");
    var onPage = desk.see("#recruiting tbody tr");
    assertThat(onPage).hasCount(1);
    assertThat(onPage).containsText(cells[1]);
    assertThat(onPage).containsText(cells[4] + "：1人");
  }

  @Test
  @Order(3)
  void a_pair_starts_rests_goes_on_for_longer_and_ends_early() {
    says("ACCEPTED", hoa.letter("Lời giới thiệu"), "vi");
    says("ACCEPTED", sawada.letter("ご提案です"), "ja");
    pairs.introduce("Hoa");
    for (var talk : List.of(hoa.letter("buổi gặp đầu tiên"), sawada.letter("顔合わせの日時"))) {
      assertThat(talk.calendar())
          .contains("METHOD:PUBLISH", today.plusDays(2).toString().replace("-", "") + "T100000")
          .doesNotContain("Hoa", "沢田");
    }
    pairs.start();
    bothAreTold("Hoạt động của anh/chị bắt đầu", "活動が始まります");
    pairs.pause();
    bothAreTold("Tạm nghỉ đến", "活動のお休み");
    pairs.resume();
    bothAreTold("Thời gian nghỉ đã hết", "活動の再開");
    pairs.extend();
    bothAreTold("Hoạt động được kéo dài", "活動の延長");
    pairs.end();
    bothAreTold("Hoạt động đã kết thúc", "活動の終了");

    desk.open("/pairings?ended=true");
    assertThat(desk.see("tbody tr:has-text('Hoa'):has-text('沢田')")).containsText("時間");
    desk.picture("pairings-ended");
    desk.awaitOn("/matching", row(hoa, yamaguchi));
  }

  private void bothAreTold(String toResident, String toVolunteer) {
    assertThat(hoa.letter(toResident).text()).contains("Hoa", "沢田");
    assertThat(sawada.letter(toVolunteer).text()).contains("沢田様", "Hoa");
  }

  @Test
  @Order(4)
  void the_first_volunteer_to_say_yes_goes_once_and_the_second_reads_that_somebody_was_faster() {
    desk.open("/residents/" + mateus.id());
    desk.press("a[href*='/spot-help/new']");
    desk.press("main form .button");
    assertThat(desk.see("#kind-error")).isVisible();
    assertThat(desk.see("#startsAt-error")).isVisible();
    desk.see("[name=kind][value=WARD_OFFICE]").check();
    desk.see("#day").fill(today.plusDays(2).toString());
    desk.see("#time").fill("14:00");
    desk.see("#note").fill("区役所の入口で待っています。");
    desk.press("main form .button");
    var page = desk.page().url().replaceFirst("\\?.*", "").substring(desk.address().length());

    var slow = Phone.opens(ishii.letter("お手伝いのお願い"), browser, "ja");
    var fast = Phone.opens(yamaguchi.letter("お手伝いのお願い"), browser, "ja");
    assertThat(fast.see("main")).not().containsText("入口");
    fast.picture("spot");
    fast.press("[name=answer][value=ACCEPTED]");
    assertThat(fast.see("main")).containsText("入口");
    assertThat(fast.see("main")).containsText("Mateus");
    fast.picture("spot-mine");
    slow.press("[name=answer][value=ACCEPTED]");
    assertThat(slow.see("h1")).hasText("今回は、ほかの方に決まりました");
    assertThat(slow.see("main")).not().containsText("Mateus");
    slow.picture("spot-faster");
    fast.close();
    slow.close();

    assertThat(mateus.letter("A ajuda avulsa").text()).contains("Mateus", "山口");
    assertThat(yamaguchi.letter("お手伝いが決まりました").text()).contains("山口様", "Mateus");
    desk.open(page);
    assertThat(desk.see("tr:has-text('山口')")).containsText("はい");
    desk.picture("spot-taken");
  }

  @Test
  @Order(5)
  void who_moves_agrees_in_dari_and_is_then_the_other_offices_alone() throws IOException {
    var chiba = chibaOpens();
    desk.open("/residents/" + parwana.id());
    desk.press("#move a");
    desk.see("#search").fill("市川");
    desk.press("button[name=find]");
    desk.see("#municipality").selectOption(ICHIKAWA);
    desk.see("#to").selectOption("chiba");
    desk.press("#ask button:not([name])");
    assertThat(desk.see("#reason-error")).isVisible();
    desk.see("#reason").fill("市川市に転居");
    assertThat(desk.see("#municipality")).hasValue(ICHIKAWA);
    desk.picture("move-ask");
    desk.press("#ask button:not([name])");
    assertThat(desk.see("#open")).isVisible();
    desk.picture("move-open");
    chiba.open("/moves");
    assertThat(chiba.see("main")).not().containsText("RAHIMI");

    try (var phone = Phone.opens(parwana.letter("معلومات شما را انتقال"), browser, "fa-AF")) {
      assertThat(phone.see("html")).hasAttribute("dir", "rtl");
      phone.picture("move");
      phone.press("[name=agrees][value=true]");
      assertThat(phone.see("main [role=status]")).isVisible();
      phone.picture("move-agreed");
    }

    chiba.awaitOn("/moves", "#arriving:has-text('RAHIMI PARWANA')");
    chiba.picture("moves");
    chiba.press("form[action$='/acceptance'] button");
    assertThat(parwana.letter("دفتر نو شما").text()).contains("Parwana");
    chiba.awaitOn("/matching", "tbody tr:has-text('Parwana'):has-text('小林')");
    chiba.open("/residents/" + parwana.id());
    assertThat(chiba.see("h1")).containsText("Parwana");

    desk.open("/residents");
    assertThat(desk.see("main")).containsText("Mateus");
    assertThat(desk.see("main")).not().containsText("Parwana");
    desk.awaitOn("/matching/unblock", "main:not(:has-text('Parwana'))");
    assertThat(status(desk, "/residents/" + parwana.id())).isEqualTo(404);
    assertThat(status(chiba, "/../tokyo/residents")).isEqualTo(403);
    chiba.page().context().close();
  }

  @Test
  @Order(6)
  void a_team_helps_a_displaced_household_and_who_says_no_leaves_a_duty_to_the_next()
      throws IOException {
    var town = PeopleOfHachioji.register(neighbours("tokyo", PeopleOfHachioji.HACHIOJI));
    var team = "tbody tr:has(th:has-text('Olenaのチーム'):has-text('中村'):has-text('小野'))";
    desk.awaitOn("/matching", team + ":has-text('代表')");
    desk.picture("drafts-team");
    approve(team);
    assertThat(desk.see("main li:has-text('全員に案内しました')")).hasCount(1);

    var asked = town.olena().letter("Пропозиція");
    assertThat(asked.text()).contains("Olena", "中村", "команда волонтерів");
    says("ACCEPTED", asked, "uk");
    for (var volunteer : List.of(town.nakamura(), town.hayashi(), town.ono())) {
      var letter = volunteer.letter("ご提案です");
      assertThat(letter.text()).contains(volunteer.callName() + "様", "Olena", "チームで分担");
      says(volunteer.equals(town.ono()) ? "DECLINED" : "ACCEPTED", letter, "ja");
    }

    var hole = "tr:has-text('Olena') td:has-text('担当者なし') a:has-text('大西')";
    desk.awaitOn("/teams", hole);
    desk.picture("teams");
    desk.press(hole);
    assertThat(desk.see("#asking [name=duties][value=JAPANESE]")).isChecked();
    desk.picture("team-asking");
    desk.press("#asking .button:not([name])");
    says("ACCEPTED", town.onishi().letter("ご提案です"), "ja");
    desk.awaitOn("/teams", "tr:has-text('Olena'):has-text('大西'):not(:has-text('担当者なし'))");

    pairs.introduce("Olena");
    pairs.start();
    desk.picture("team");
    assertThat(town.olena().letter("Ваша участь починається").text()).contains("Olena", "中村");
    for (var volunteer : List.of(town.nakamura(), town.hayashi(), town.onishi())) {
      assertThat(volunteer.letter("活動が始まります").text()).contains("Olena");
    }
    assertThat(mails.to(town.ono().mail()))
        .extracting(Mail::subject)
        .noneMatch(subject -> subject.contains("活動"));
  }

  /** Ticks the drafts and has all of their people asked. */
  private void approve(String... rows) {
    for (var row : rows) {
      desk.see(row + " [type=checkbox]").check();
    }
    desk.press("main form .button:not([name])");
    assertThat(desk.see("main li [name=draft]")).hasCount(rows.length);
    desk.press("main form .button");
  }

  /** The administrator gives somebody in Chiba an account; a volunteer there speaks Dari. */
  private Desk chibaOpens() throws IOException {
    neighbours("chiba", ICHIKAWA)
        .volunteer("小林 直子", "コバヤシ ナオコ", Map.of("languages", List.of("ja", "fa-AF")));
    desk.page().navigate(platform.plan().url() + "/staff");
    desk.see("#mail").fill(CHIBA_OFFICE);
    desk.see("#branches [value=chiba]").check();
    desk.press("main form[action='/staff'] .button");
    var chiba = new Desk(browser.desk("ja"), platform.plan().url() + "/b/chiba");
    office.signIn(chiba.page(), CHIBA_OFFICE);
    return chiba;
  }

  private void says(String answer, Mail letter, String language) {
    try (var phone = Phone.opens(letter, browser, language)) {
      phone.picture("asked-" + language);
      if (answer.equals("DECLINED")) {
        phone.see("main summary").click();
      }
      phone.press("[name=answer][value=%s]".formatted(answer));
      assertThat(phone.see("[name=answer]")).hasCount(0);
      phone.picture("answered-" + language);
    }
  }

  private static int status(Desk desk, String path) {
    return desk.page().navigate(desk.address() + path).status();
  }

  private Locator draft(Neighbour resident, Neighbour volunteer) {
    return desk.see(row(resident, volunteer));
  }

  private static String row(Neighbour resident, Neighbour volunteer) {
    return "tbody tr:has(th:has-text('%s'):has-text('%s'))"
        .formatted(resident.callName(), volunteer.callName());
  }

  private Neighbours neighbours(String branch, String municipality) throws IOException {
    return new Neighbours(new Api(platform, branch), mails, municipality, today.plusYears(2));
  }

  private static Duration untilTuesdayInJune() {
    var now = ZonedDateTime.now(ZoneId.of("Asia/Tokyo"));
    var june = LocalDate.of(now.getYear() + 1, 6, 1);
    var tuesday = june.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    return Duration.between(now, tuesday.atTime(10, 0).atZone(now.getZone()));
  }
}
