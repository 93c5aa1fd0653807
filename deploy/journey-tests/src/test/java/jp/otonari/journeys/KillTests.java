package jp.otonari.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import jp.otonari.launcher.RunningPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A service is killed in the middle of a story, and the story goes on where it was. */
@TestInstance(Lifecycle.PER_CLASS)
class KillTests {

  private static final String MATSUYAMA = "38201";
  private static final String SAPPORO = "01101";
  private static final String NAHA = "47201";
  private static final String FUKUOKA = "40131";
  private static final String NIIGATA = "15103";

  private final RunningPlatform platform = TestPlatform.running();
  private final Chromium browser = new Chromium();

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void intake_is_killed_just_after_it_said_that_the_volunteer_is_cleared() throws IOException {
    var story = new Story(platform, browser, MATSUYAMA);
    story.residentRegisters();
    story.volunteerRegisters();
    story.volunteerIsCleared();
    killAndRestart("intake");

    story.bothAreAsked();
    acceptAndGoOn(story);
  }

  @Test
  void matching_is_killed_while_it_looks_for_a_neighbour_and_just_after_an_answer()
      throws IOException {
    var story = new Story(platform, browser, SAPPORO);
    story.residentRegisters();
    story.volunteerRegisters();
    story.volunteerIsCleared();
    killAndRestart("matching");

    story.bothAreAsked();
    story.volunteerAccepts();
    story.residentAccepts();
    killAndRestart("matching");
    story.introductionIsBooked();
    startAndGoOn(story);
  }

  @Test
  void notification_is_killed_while_letters_are_on_their_way() throws IOException {
    var story = new Story(platform, browser, NAHA);
    story.residentRegisters();
    story.volunteerRegisters();
    story.volunteerIsCleared();
    killAndRestart("notification");

    story.bothAreAsked();
    acceptAndGoOn(story);
  }

  @Test
  void checkin_is_killed_just_after_the_pair_has_started() throws IOException {
    var story = asked(FUKUOKA);
    story.volunteerAccepts();
    story.residentAccepts();
    story.introductionIsBooked();
    story.pairStarts();
    killAndRestart("checkin");

    finish(story);
  }

  @Test
  void the_gateway_is_killed_between_the_question_and_the_answer() throws IOException {
    var story = asked(NIIGATA);
    var phone = story.opensLink(story.volunteerMail);
    platform.kill("gateway");
    platform.restart("gateway");
    phone.locator("[name=answer][value=ACCEPTED]").click();
    assertThat(phone.locator("main")).isVisible();
    phone.context().close();

    story.volunteerAcceptsUnlessDone();
    story.residentAccepts();
    story.introductionIsBooked();
    startAndGoOn(story);
  }

  private Story asked(String municipality) throws IOException {
    var story = new Story(platform, browser, municipality);
    story.residentRegisters();
    story.volunteerRegisters();
    story.volunteerIsCleared();
    story.bothAreAsked();
    return story;
  }

  private void acceptAndGoOn(Story story) throws IOException {
    story.volunteerAccepts();
    story.residentAccepts();
    story.introductionIsBooked();
    startAndGoOn(story);
  }

  private static void startAndGoOn(Story story) throws IOException {
    story.pairStarts();
    finish(story);
  }

  private static void finish(Story story) throws IOException {
    story.checkinsArePlanned();
    story.firstCheckinIsAnswered();
    story.everyLetterWentOnce();
  }

  private void killAndRestart(String service) {
    platform.kill(service);
    platform.restart(service);
  }
}
