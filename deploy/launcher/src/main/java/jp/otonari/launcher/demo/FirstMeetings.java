package jp.otonari.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.demo.Api.Caller;
import jp.otonari.launcher.demo.Api.Scope;

/** Lets people answer their proposals, so that every state of a pairing can be looked at. */
record FirstMeetings(Api api, RunningPlatform platform) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final List<String> BRANCHES = List.of("tokyo", "chiba", "kanagawa", "saitama");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /** Of five proposals, three begin, one is introduced, one waits for an answer. */
  private static final int BEGIN = 3;

  private static final int INTRODUCE = 4;

  private static final int OF = 5;

  /** Of so many drafts one is left for the office to look at. */
  private static final int LEAVE_ONE_OF = 4;

  /** What came of it, as a sentence. */
  String arrange() throws IOException, InterruptedException {
    int begun = 0;
    int introduced = 0;
    int open = 0;
    for (var branch : BRANCHES) {
      int turn = 0;
      for (var proposal : proposals(branch)) {
        int fate = turn++ % OF;
        if (fate < INTRODUCE) {
          introduce(branch, proposal);
          introduced += fate < BEGIN ? 0 : 1;
        } else {
          open++;
        }
        if (fate < BEGIN) {
          begin(branch, proposal);
          begun++;
        }
      }
    }
    return "pairings begun: %d; being introduced: %d; proposals still waiting for answers: %d."
        .formatted(begun, introduced, open);
  }

  /**
   * Waits until the number of drafts and proposals stands still, as people are still coming, then
   * has most drafts asked, and leaves some for the page of drafts.
   */
  private List<JsonNode> proposals(String branch) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int before = 0;
    int now = draftsOf(branch).size() + proposalsOf(branch).size();
    while ((now == 0 || now != before) && System.nanoTime() < end) {
      Thread.sleep(LOOK_AGAIN);
      before = now;
      now = draftsOf(branch).size() + proposalsOf(branch).size();
    }
    approve(branch, draftsOf(branch));
    var proposals = proposalsOf(branch);
    proposals.sort(Comparator.comparing(proposal -> proposal.path("residentId").asText()));
    return proposals;
  }

  private void approve(String branch, List<JsonNode> drafts) throws IOException {
    var approved =
        drafts.stream()
            .limit(drafts.size() - drafts.size() / LEAVE_ONE_OF)
            .map(FirstMeetings::asSeen)
            .toList();
    if (!approved.isEmpty()) {
      api.post(office(branch), Service.MATCHING, "/drafts/approval", Map.of("drafts", approved));
    }
  }

  private static Map<String, Object> asSeen(JsonNode draft) {
    var seen = new HashMap<String, Object>();
    seen.put("residentId", draft.path("residentId").asText());
    seen.put("volunteerId", draft.path("volunteerId").asText());
    if (draft.hasNonNull("team")) {
      seen.put("members", draft.path("team").path("members").findValuesAsText("volunteerId"));
    }
    return seen;
  }

  private List<JsonNode> draftsOf(String branch) throws IOException {
    return items(branch, "/drafts?page=0&size=100");
  }

  private List<JsonNode> proposalsOf(String branch) throws IOException {
    return items(branch, "/proposals?state=PROPOSED&page=0&size=100");
  }

  private List<JsonNode> items(String branch, String path) throws IOException {
    var items = new ArrayList<JsonNode>();
    api.get(office(branch), Service.MATCHING, path).path("items").forEach(items::add);
    return items;
  }

  private void introduce(String branch, JsonNode proposal) throws IOException {
    var id = proposal.path("pairingId").asText();
    for (var person : willing(proposal)) {
      var answers = "/proposals/" + id + "/answers";
      var caller = new Caller(Scope.MAIL_LINK, person, branch);
      api.post(caller, Service.MATCHING, answers, Map.of("answer", "ACCEPTED"));
    }
    var talk = today().plusDays(2).with(LocalTime.of(10, 0));
    var meetsAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(talk.toOffsetDateTime());
    api.post(
        office(branch),
        Service.MATCHING,
        "/proposals/" + id + "/introduction",
        Map.of("meetsAt", meetsAt, "place", "ONLINE", "link", "https://talk.example.jp/" + id));
  }

  /** Both, and of a team all but the last, whose answer is still to come. */
  private static List<String> willing(JsonNode proposal) {
    var others = new ArrayList<String>();
    for (var member : proposal.path("team").path("members")) {
      if (!member.path("lead").asBoolean()) {
        others.add(member.path("volunteerId").asText());
      }
    }
    var willing = new ArrayList<String>();
    willing.add(proposal.path("residentId").asText());
    willing.add(proposal.path("volunteerId").asText());
    willing.addAll(others.subList(0, Math.max(0, others.size() - 1)));
    return willing;
  }

  private void begin(String branch, JsonNode proposal) throws IOException {
    var path = "/pairings/" + proposal.path("pairingId").asText() + "/start";
    var startsOn = today().toLocalDate().toString();
    api.post(office(branch), Service.MATCHING, path, Map.of("startsOn", startsOn));
  }

  private ZonedDateTime today() throws IOException {
    return ZonedDateTime.now(Clock.offset(Clock.system(JAPAN), platform.clockAhead()));
  }

  private static Caller office(String branch) {
    return new Caller(Scope.OFFICE, "demo", branch);
  }
}
