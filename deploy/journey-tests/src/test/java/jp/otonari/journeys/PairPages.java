package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** What a coordinator does with a pair, from the talk of three to the end; mistakes come first. */
record PairPages(Desk desk, LocalDate today) {

  /** Sets the talk for the day after tomorrow at ten, once both have said yes. */
  void introduce(String resident) {
    var agreed = "#agreed a:has-text('%s')".formatted(resident);
    desk.awaitOn("/today", agreed);
    desk.press(agreed);
    desk.press("#introduction button");
    assertThat(desk.see("#meetsAt-error")).isVisible();
    desk.see("#meetsOn").fill(today.plusDays(2).toString());
    desk.see("#meetsAt").fill("10:00");
    desk.see("#introduction [name=place][value=OFFICE]").check();
    desk.press("#introduction button");
  }

  void start() {
    desk.press("#start button");
    desk.page().waitForURL("**/pairings/**");
  }

  /** Neither an empty day nor one in the past ends a pause. */
  void pause() {
    desk.unfold("#pause");
    desk.see("#pause [name=cause][value=RESIDENT_AWAY]").check();
    desk.press("#pause button");
    assertThat(desk.see("#pause-until-error")).isVisible();
    desk.see("#pause-until").fill(today.minusDays(1).toString());
    desk.press("#pause button");
    assertThat(desk.see("#pause-until-error")).isVisible();
    desk.picture("pause-error");
    desk.see("#pause-until").fill(today.plusDays(14).toString());
    desk.press("#pause button");
    assertThat(desk.see("h1")).containsText("休み");
  }

  void resume() {
    desk.press("#resume button");
    assertThat(desk.see("h1")).not().containsText("休み");
  }

  void extend() {
    desk.unfold("#extension");
    desk.see("#extension-endsOn").fill(today.plusMonths(9).toString());
    desk.press("#extension button");
  }

  void end() {
    desk.unfold("#end");
    desk.press("#end button");
    for (var field : List.of("reason", "by", "again")) {
      assertThat(desk.see("#end-" + field + "-error")).isVisible();
    }
    desk.see("#end [name=reason][value=NO_TIME]").check();
    desk.see("#end [name=by][value=VOLUNTEER]").check();
    desk.see("#end [name=again][value=MAYBE]").check();
    desk.picture("end");
    desk.press("#end button");
  }
}
