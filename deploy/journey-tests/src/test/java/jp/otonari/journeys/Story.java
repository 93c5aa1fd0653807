package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.journeys.Mails.Mail;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One resident's way to a good neighbour, step by step. The office works through the services' API;
 * the two people have their letters and a browser on their phone.
 */
final class Story {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  final String residentId = UUID.randomUUID().toString();
  final String volunteerId = UUID.randomUUID().toString();
  final String residentMail = "resident-" + residentId.substring(0, 8) + "@example.com";
  final String volunteerMail = "volunteer-" + volunteerId.substring(0, 8) + "@example.jp";

  private final RunningPlatform platform;
  private final Api office;
  private final Mails mails;
  private final Chromium browser;
  private final String municipality;
  private String pairingId = "";

  /** A story in a municipality of its own, so that nobody else's neighbour is found. */
  Story(RunningPlatform platform, Chromium browser, String municipality) throws IOException {
    this.platform = platform;
    this.office = new Api(platform);
    this.mails = new Mails(platform);
    this.browser = browser;
    this.municipality = municipality;
  }

  void residentRegisters() {
    residentRegisters(Map.of());
  }

  /**
   * @param also what the resident tells beside or instead of the least
   */
  void residentRegisters(Map<String, Object> also) {
    var form = Forms.resident(residentMail, municipality);
    form.putAll(also);
    office.put(Service.INTAKE, "/residents/" + residentId, form);
  }

  void volunteerRegisters() {
    office.put(
        Service.INTAKE, "/volunteers/" + volunteerId, Forms.volunteer(volunteerMail, municipality));
    screen(Map.of("step", "INTERVIEWED"));
    screen(Map.of("step", "TRAINED"));
  }

  void volunteerIsCleared() {
    screen(Map.of("step", "CLEARED", "clearedUntil", today().plusYears(2).toString()));
  }

  private void screen(Map<String, String> step) {
    office.post(Service.INTAKE, "/volunteers/" + volunteerId + "/screening", step);
  }

  /** Waits for the proposal and its two letters. */
  void bothAreAsked() {
    await("both are asked")
        .atMost(LIMIT)
        .until(() -> letter(residentMail) != null && letter(volunteerMail) != null);
  }

  void residentAccepts() {
    accept(residentMail);
  }

  void volunteerAccepts() {
    accept(volunteerMail);
  }

  /** For a phone whose first try may have met a gateway that was just starting. */
  void volunteerAcceptsUnlessDone() {
    var answer = office.get(Service.MATCHING, "/proposals/" + pairingId()).path("volunteerAnswer");
    if (answer.isMissingNode() || answer.isNull()) {
      volunteerAccepts();
    }
  }

  private void accept(String address) {
    var phone = browser.phone("ja");
    phone.navigate(lastLink(address));
    phone.locator("[name=answer][value=ACCEPTED]").click();
    phone.waitForLoadState();
    phone.context().close();
  }

  /** Opens the page behind the last link; the caller closes it. */
  Page opensLink(String address) {
    var phone = browser.phone("ja");
    phone.navigate(lastLink(address));
    return phone;
  }

  void introductionIsBooked() {
    introductionIsBooked(Map.of("place", "OFFICE"));
  }

  void introductionIsBooked(Map<String, String> where) {
    await("both have accepted").atMost(LIMIT).until(() -> "ACCEPTED".equals(state()));
    var talk = new HashMap<>(where);
    talk.put("meetsAt", today().plusDays(1) + "T10:00:00+09:00");
    office.post(Service.MATCHING, "/proposals/" + pairingId() + "/introduction", talk);
  }

  void pairStarts() {
    office.post(
        Service.MATCHING,
        "/pairings/" + pairingId() + "/start",
        Map.of("startsOn", today().toString()));
  }

  /** Waits until the six months are planned for both sides. */
  void checkinsArePlanned() {
    await("check-ins are planned")
        .atMost(LIMIT)
        .untilAsserted(
            () -> {
              var planned = checkins();
              assertThat(planned).hasSize(18);
              assertThat(planned.stream().map(one -> one.get("checkinId").asString()).distinct())
                  .hasSize(18);
            });
  }

  /** A week and a day pass; the volunteer answers the first check-in through the letter's link. */
  void firstCheckinIsAnswered() throws IOException {
    firstCheckinIsAnswered("");
  }

  void firstCheckinIsAnswered(String note) throws IOException {
    platform.moveClock(platform.clockAhead().plusDays(11));
    await("the check-in's letters")
        .atMost(LIMIT)
        .until(
            () ->
                letters(volunteerId).contains("checkin SENT")
                    && letters(residentId).contains("checkin SENT"));
    answers(volunteerMail, note);
    await("the answer")
        .atMost(LIMIT)
        .until(
            () ->
                checkins().stream()
                    .anyMatch(
                        one ->
                            one.get("state").asString().equals("ANSWERED")
                                && one.get("personId").asString().equals(volunteerId)));
  }

  /** Answers the check-in of the last letter. */
  void answers(String address, String note) {
    var phone = opensLink(address);
    phone.locator("[name=met][value=true]").check();
    phone.locator("[name=feeling][value=GOOD]").check();
    phone.locator("#note").fill(note);
    phone.locator("main form button.button--big").first().click();
    phone.waitForLoadState();
    phone.context().close();
  }

  /** Everybody got every letter, and none twice. */
  void everyLetterWentOnce() {
    await("the letters of the resident")
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(letters(residentId))
                    .containsExactlyInAnyOrder(
                        "registration-received SENT",
                        "proposal SENT",
                        "introduction SENT",
                        "pairing-started SENT",
                        "checkin SENT"));
    assertThat(letters(volunteerId))
        .containsExactlyInAnyOrder(
            "volunteer-cleared SENT",
            "proposal SENT",
            "introduction SENT",
            "pairing-started SENT",
            "checkin SENT");
    for (var address : List.of(residentMail, volunteerMail)) {
      assertThat(mails.to(address)).hasSize(5);
      assertThat(mails.to(address).stream().map(Mail::messageId).distinct()).hasSize(5);
    }
  }

  /**
   * A crash in the very moment of handing a letter over leaves it for the office to decide. The
   * office looks whether it arrived, as it would by telephone.
   */
  void officeDecidesUncertainLetters() {
    for (var person : Map.of(residentId, residentMail, volunteerId, volunteerMail).entrySet()) {
      for (var letter :
          office.list(Service.NOTIFICATION, "/letters?size=50&person=" + person.getKey())) {
        if (letter.get("state").asString().equals("UNCERTAIN")) {
          var arrived =
              mails.to(person.getValue()).stream()
                  .anyMatch(mail -> mail.messageId().equals(letter.get("messageId").asString()));
          office.post(
              Service.NOTIFICATION,
              "/letters/" + letter.get("letterId").asString() + "/decision",
              Map.of("decision", arrived ? "COUNT_AS_SENT" : "SEND_AGAIN"));
        }
      }
    }
  }

  private List<String> letters(String person) {
    officeDecidesUncertainLetters();
    return office.list(Service.NOTIFICATION, "/letters?size=50&person=" + person).stream()
        .map(letter -> letter.get("purpose").asString() + " " + letter.get("state").asString())
        .toList();
  }

  private List<JsonNode> checkins() {
    return office.list(Service.CHECKIN, "/checkins?size=100&pairing=" + pairingId());
  }

  private String state() {
    return office.get(Service.MATCHING, "/proposals/" + pairingId()).get("state").asString();
  }

  /** Once the two are a pair, they are no proposal any more: so it is looked up only once. */
  private String pairingId() {
    if (pairingId.isEmpty()) {
      pairingId =
          office.list(Service.MATCHING, "/proposals?size=200").stream()
              .filter(proposal -> proposal.get("residentId").asString().equals(residentId))
              .map(proposal -> proposal.get("pairingId").asString())
              .findFirst()
              .orElseThrow(() -> new AssertionError("No proposal for the resident"));
    }
    return pairingId;
  }

  private String lastLink(String address) {
    var letter = letter(address);
    if (letter == null) {
      throw new AssertionError("No letter with a link to " + address);
    }
    return letter.link();
  }

  private @Nullable Mail letter(String address) {
    officeDecidesUncertainLetters();
    return mails.to(address).reversed().stream().filter(Mail::hasLink).findFirst().orElse(null);
  }

  private LocalDate today() {
    return today(platform);
  }

  /** The programme's date, which the tests move. */
  static LocalDate today(RunningPlatform platform) {
    try {
      var japan = Clock.system(ZoneId.of("Asia/Tokyo"));
      return LocalDate.now(Clock.offset(japan, platform.clockAhead()));
    } catch (IOException ex) {
      throw new AssertionError(ex);
    }
  }
}
