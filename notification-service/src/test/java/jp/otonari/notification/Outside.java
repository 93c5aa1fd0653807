package jp.otonari.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What the other services say, and what a coordinator sees, in the branch of Tokyo. */
public record Outside(EventTopics topics, ServiceClient http, Tokens tokens) {

  public static final String BRANCH = "tokyo";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A person with a mail address of their own. */
  public record Person(String id, String mail) {

    public static Person somebody() {
      var id = UUID.randomUUID().toString();
      return new Person(id, id + "@example.org");
    }
  }

  /** Intake tells how to reach a resident who reads {@code language}. */
  public void contact(Person person, String language) {
    contact(person, Map.of("language", language));
  }

  /** Intake tells how to reach somebody; what is special goes before the ordinary. */
  public void contact(Person person, Map<String, Object> special) {
    var data =
        new HashMap<String, Object>(
            Map.of(
                "personId",
                person.id(),
                "version",
                1,
                "role",
                "RESIDENT",
                "callName",
                "オレーナ",
                "mail",
                person.mail(),
                "language",
                "uk",
                "neverIn",
                List.of(),
                "plainSubject",
                false));
    data.putAll(special);
    topics.send(BRANCH, "contacts.v1", "contact.changed.v1", person.id(), data);
  }

  /** Intake tells how to reach a volunteer, who reads Japanese. */
  public void volunteerContact(Person person) {
    contact(person, Map.of("role", "VOLUNTEER", "language", "ja", "callName", "美咲"));
  }

  /** Intake says that a person is to be forgotten. */
  public void erased(Person person) {
    topics.send(BRANCH, "contacts.v1", "contact.erased.v1", person.id(), null);
  }

  /** A resident registers. */
  public String registered(Person person) {
    var eventId = UUID.randomUUID().toString();
    registered(person, eventId);
    return eventId;
  }

  public void registered(Person person, String eventId) {
    var data =
        Map.of("residentId", person.id(), "municipality", "13108", "registeredOn", "2026-04-10");
    topics.send(BRANCH, "residents.v1", "resident.registered.v1", person.id(), data, eventId);
  }

  /** A partner organisation refers somebody. */
  public void referred(Person person, String eventId) {
    var data =
        Map.of(
            "referralId", person.id(),
            "referredBy", "Shinjuku Refugee Support",
            "answerBy", "2026-05-10");
    topics.send(BRANCH, "referrals.v1", "referral.received.v1", person.id(), data, eventId);
  }

  /** Something happens to a pair. */
  public String pairing(String type, Person resident, Person volunteer, Map<String, Object> more) {
    return about("pairings.v1", type, resident, volunteer, more);
  }

  /** Something else happens to the same pair. */
  public void pairing(
      String id, String type, Person resident, Person volunteer, Map<String, Object> more) {
    send(id, "pairings.v1", type, resident, volunteer, more);
  }

  /** Help that a resident needs once, for ninety minutes on a Saturday in Koto. */
  public void spotHelp(String what, String request, Person resident, Map<String, Object> more) {
    var data = new HashMap<String, Object>(more);
    data.put("requestId", request);
    data.put("residentId", resident.id());
    data.put("municipality", "13108");
    data.put("startsAt", "2026-04-11T10:00:00+09:00");
    data.put("minutes", 90);
    topics.send(BRANCH, "spot-help.v1", "spot-help." + what + ".v1", request, data);
  }

  /** A check-in of a person of a pair is due or overdue. */
  public String checkin(String type, Person resident, Person volunteer, Person asked, String kind) {
    return about(
        "checkins.v1",
        type,
        resident,
        volunteer,
        Map.of(
            "checkinId",
            UUID.randomUUID().toString(),
            "personId",
            asked.id(),
            "kind",
            kind,
            "answerBy",
            "2026-04-17"));
  }

  /** Everything the log says of a person's letters, the newest first. */
  public List<JsonNode> letters(Person person) {
    var items = new ArrayList<JsonNode>();
    http.get("/branches/tokyo/letters?person=" + person.id(), tokens.office(BRANCH))
        .body()
        .get("items")
        .forEach(items::add);
    return items;
  }

  /** The one letter of a person, as soon as it is in this state. */
  public JsonNode letter(Person person, String state) {
    return Awaitility.await("a letter that is " + state)
        .atMost(PATIENCE)
        .until(
            () -> letters(person),
            letters ->
                letters.size() == 1 && letters.getFirst().get("state").asString().equals(state))
        .getFirst();
  }

  /** A coordinator decides about an uncertain letter. */
  public Response decide(JsonNode letter, String decision) {
    return http.post(
        "/branches/tokyo/letters/" + letter.get("letterId").asString() + "/decision",
        tokens.office(BRANCH),
        Map.of("decision", decision));
  }

  /** One letter in full. */
  public JsonNode detail(JsonNode letter) {
    return http.get(
            "/branches/tokyo/letters/" + letter.get("letterId").asString(), tokens.office(BRANCH))
        .body();
  }

  private String about(
      String topic, String type, Person resident, Person volunteer, Map<String, Object> more) {
    return send(UUID.randomUUID().toString(), topic, type, resident, volunteer, more);
  }

  private String send(
      String id,
      String topic,
      String type,
      Person resident,
      Person volunteer,
      Map<String, Object> more) {
    var data = new HashMap<String, Object>(more);
    data.put("pairingId", id);
    data.putIfAbsent("version", 4);
    data.put("residentId", resident.id());
    data.put("volunteerId", volunteer.id());
    return topics.send(BRANCH, topic, type, id, data);
  }
}
