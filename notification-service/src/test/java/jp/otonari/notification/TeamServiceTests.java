package jp.otonari.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.notification.Outside.Person;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Mailbox;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every event comes twice, as after a crash. */
@ServiceTest
class TeamServiceTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Map<String, Object> AT =
      Map.of("meetsAt", "2026-04-24T19:00:00+09:00", "place", "ONLINE");

  @Autowired EventTopics topics;

  @Autowired Tokens tokens;

  @Autowired ServiceClient http;

  @Autowired Mailbox mailbox;

  @Autowired MovableClock clock;

  private Outside outside;

  private final String pairing = UUID.randomUUID().toString();

  private final Person resident = Person.somebody();

  private final Person lead = Person.somebody();

  private final Person member = Person.somebody();

  private final Person undecided = Person.somebody();

  @BeforeEach
  void allAreKnown() {
    clock.reset();
    outside = new Outside(topics, http, tokens);
    outside.contact(resident, "uk");
    Stream.of(lead, member, undecided).forEach(outside::volunteerContact);
  }

  @Test
  void everybody_of_a_team_hears_of_the_talk_once_and_that_it_is_off() throws Exception {
    var newcomer = Person.somebody();
    outside.volunteerContact(newcomer);
    theTeamIsAsked();
    var talk = theTalkIsSet(4);
    happens("pairing.proposed.v1", 5, newcomer, question("VOLUNTEER", List.of()));
    theTeamIs(
        6, in(lead, "MEMBER"), in(member, "MEMBER"), in(undecided, "ASKED"), in(newcomer, "ASKED"));
    theTeamIs(
        7,
        in(lead, "MEMBER"),
        in(member, "MEMBER"),
        in(undecided, "ASKED"),
        in(newcomer, "MEMBER"));
    happens("pairing.introduced.v1", 4, lead, AT, talk);
    happens("proposal.withdrawn.v1", 8, lead, Map.of("reason", "COORDINATOR"));
    happens("pairing.introduced.v1", 4, lead, AT, talk);
    everythingWasHandled();

    for (var person : List.of(resident, lead, member, undecided, newcomer)) {
      assertThat(purposes(person))
          .containsExactlyInAnyOrder("proposal", "introduction", "proposal-withdrawn");
      assertThat(calendars(person))
          .hasSize(2)
          .allMatch(file -> file.contains("UID:" + pairing + "@"))
          .anyMatch(file -> file.contains("METHOD:PUBLISH") && file.contains("SEQUENCE:4"))
          .anyMatch(file -> file.contains("METHOD:CANCEL") && file.contains("SEQUENCE:8"));
    }
  }

  @Test
  void who_does_not_come_after_all_hears_so_and_who_begins_later_is_told_of_no_past_talk()
      throws Exception {
    theTeamIsAsked();
    theTalkIsSet(4);
    theTeamIs(5, in(lead, "MEMBER"), in(member, "LEFT"), in(undecided, "DECLINED"));
    everythingWasHandled(6);
    assertThat(calendars(undecided)).anyMatch(file -> file.contains("METHOD:CANCEL"));
    clock.advance(Duration.ofDays(30));
    theTeamIs(7, in(lead, "MEMBER"), in(member, "MEMBER"), in(undecided, "DECLINED"));
    everythingWasHandled();

    assertThat(purposes(member))
        .containsExactlyInAnyOrder("proposal", "introduction", "team-changed");
    assertThat(purposes(undecided))
        .containsExactlyInAnyOrder("proposal", "introduction", "team-changed");
    assertThat(purposes(lead)).containsExactlyInAnyOrder("proposal", "introduction");
  }

  @Test
  void the_end_is_told_to_all_of_a_team_and_to_who_was_still_asked() {
    theTeamIsAsked();
    happens(
        "pairing.started.v1",
        4,
        lead,
        Map.of(
            "startsOn", "2026-04-27",
            "endsOn", "2026-10-27",
            "members", told(in(lead, "MEMBER"), in(member, "MEMBER"), in(undecided, "ASKED"))));
    happens("pairing.ended.v1", 5, lead, Map.of("reason", "GRADUATED", "endedOn", "2026-10-27"));
    everythingWasHandled();

    assertThat(purposes(member))
        .containsExactlyInAnyOrder("proposal", "pairing-started", "graduation");
    assertThat(purposes(undecided)).containsExactlyInAnyOrder("proposal", "proposal-withdrawn");
  }

  @Test
  void the_talk_is_there_as_a_file_for_who_comes_and_for_nobody_else() {
    theTeamIsAsked();
    theTalkIsSet(4);
    everythingWasHandled(5);
    var path = "/branches/tokyo/talks/" + pairing;

    for (var person : List.of(resident, lead, member, undecided)) {
      var file = http.get(path, tokens.mailLink("tokyo", person.id()));
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/calendar");
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
          .isEqualTo("attachment; filename=\"talk.ics\"");
      assertThat(file.text())
          .contains("METHOD:PUBLISH", "UID:" + pairing + "@", "SEQUENCE:4")
          .contains("DTSTART;TZID=Asia/Tokyo:20260424T190000")
          .doesNotContain("オレーナ", "美咲");
    }
    var stranger = UUID.randomUUID().toString();
    assertThat(http.get(path, tokens.mailLink("tokyo", stranger)).status()).isEqualTo(404);
    assertThat(http.get(path, tokens.office("tokyo")).status()).isEqualTo(403);
    assertThat(http.get(path, tokens.mailLink("chiba", lead.id())).status()).isEqualTo(403);
    assertThat(http.get(path, null).status()).isEqualTo(401);

    theTeamIs(6, in(lead, "MEMBER"), in(member, "MEMBER"), in(undecided, "DECLINED"));
    await("who said no does not come")
        .atMost(PATIENCE)
        .until(() -> http.get(path, tokens.mailLink("tokyo", undecided.id())).status() == 404);

    happens("proposal.withdrawn.v1", 8, lead, Map.of("reason", "COORDINATOR"));
    await("the talk is off")
        .atMost(PATIENCE)
        .until(() -> http.get(path, tokens.mailLink("tokyo", lead.id())).status() == 404);
  }

  /** The member says yes. */
  private void theTeamIsAsked() {
    var members = List.of(member.id(), undecided.id());
    happens("pairing.proposed.v1", 1, lead, question(null, members));
    theTeamIs(2, in(lead, "MEMBER"), in(member, "MEMBER"), in(undecided, "ASKED"));
  }

  private String theTalkIsSet(long version) {
    var eventId = UUID.randomUUID().toString();
    happens("pairing.introduced.v1", version, lead, AT, eventId);
    return eventId;
  }

  private void theTeamIs(long version, In... members) {
    happens("team.changed.v1", version, lead, Map.of("members", told(members), "holes", List.of()));
  }

  /** Somebody of a team, and how far they have come. */
  private record In(Person person, String state) {

    Map<String, Object> told() {
      return Map.of(
          "volunteerId", person.id(), "duties", List.of("SCHOOL"), "lead", false, "state", state);
    }
  }

  private static In in(Person person, String state) {
    return new In(person, state);
  }

  private static List<Map<String, Object>> told(In... members) {
    return Stream.of(members).map(In::told).toList();
  }

  private static Map<String, Object> question(@Nullable String asks, List<String> members) {
    var question =
        new HashMap<String, Object>(
            Map.of(
                "expiresOn", "2026-04-24",
                "sharedLanguages", List.of("uk"),
                "residentMunicipality", "13108",
                "volunteerMunicipality", "13107",
                "household", "DISPLACED",
                "needs", List.of("SCHOOL"),
                "members", members));
    if (asks != null) {
      question.put("asks", List.of(asks));
    }
    return question;
  }

  private void happens(String type, long version, Person volunteer, Map<String, Object> more) {
    happens(type, version, volunteer, more, UUID.randomUUID().toString());
  }

  private void happens(
      String type, long version, Person volunteer, Map<String, Object> more, String eventId) {
    var data = new HashMap<String, Object>(more);
    data.put("pairingId", pairing);
    data.put("version", version);
    data.put("residentId", resident.id());
    data.put("volunteerId", volunteer.id());
    for (var time = 0; time < 2; time++) {
      topics.send("tokyo", "pairings.v1", type, pairing, data, eventId);
    }
  }

  /** The events of a pairing come in order: who is asked last is told last. */
  private void everythingWasHandled() {
    everythingWasHandled(99);
  }

  private void everythingWasHandled(long version) {
    var last = Person.somebody();
    outside.volunteerContact(last);
    happens("pairing.proposed.v1", version, last, question("VOLUNTEER", List.of()));
    await("the last letter").atMost(PATIENCE).until(() -> outside.letters(last).size() == 1);
  }

  private List<String> purposes(Person person) {
    return outside.letters(person).stream()
        .map(letter -> letter.get("purpose").asString())
        .toList();
  }

  private List<String> calendars(Person person) throws Exception {
    var letters = outside.letters(person).size();
    var mails =
        await("all mails")
            .atMost(PATIENCE)
            .until(() -> mailbox.to(person.mail()), found -> found.size() == letters);
    var files = new ArrayList<String>();
    for (var mail : mails) {
      files.addAll(calendars(mail));
    }
    return files;
  }

  private static List<String> calendars(MimeMessage mail) throws Exception {
    var parts = (MimeMultipart) mail.getContent();
    var last = parts.getBodyPart(parts.getCount() - 1);
    return last.getContentType().startsWith("text/calendar")
        ? List.of(new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        : List.of();
  }
}
