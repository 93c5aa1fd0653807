package jp.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.matching.engine.Neighbour;
import jp.otonari.matching.engine.Newcomer;
import jp.otonari.testing.EventTopics;
import jp.otonari.testing.PublishedEvent;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The world around matching in a branch, Tokyo by itself: people arrive, answer, and a coordinator
 * acts.
 */
@Component
public class Town {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PAIRINGS = "pairings.v1";

  private final EventTopics topics;
  private final ServiceClient http;
  private final Tokens tokens;
  private final MongoOperations store;
  private final String branch;

  @Autowired
  Town(EventTopics topics, ServiceClient http, Tokens tokens, MongoOperations store) {
    this(topics, http, tokens, store, "tokyo");
  }

  private Town(
      EventTopics topics, ServiceClient http, Tokens tokens, MongoOperations store, String branch) {
    this.topics = topics;
    this.http = http;
    this.tokens = tokens;
    this.store = store;
    this.branch = branch;
  }

  /** The same world, where another branch is. */
  public Town in(String otherBranch) {
    return new Town(topics, http, tokens, store, otherBranch);
  }

  public static String someone() {
    return UUID.randomUUID().toString();
  }

  /** Nobody lives here yet; topics keep their past. */
  public void becomesEmpty() {
    List.of("residents", "volunteers", "pairings", "interventions", "rounds")
        .forEach(people -> store.remove(new Query(), people));
  }

  public String arrives(Newcomer newcomer) {
    return arrives(newcomer, 1, someone());
  }

  public String arrives(Newcomer newcomer, int version, String eventId) {
    var facts = newcomer.resident();
    var id = facts.residentId();
    topics.send(
        branch, "residents.v1", "resident.registered.v1", id, event(facts, version), eventId);
    return id;
  }

  public String arrives(Neighbour neighbour) {
    return arrives(neighbour, 1, someone());
  }

  public String arrives(Neighbour neighbour, int version, String eventId) {
    var facts = neighbour.volunteer();
    var id = facts.volunteerId();
    topics.send(
        branch, "volunteers.v1", "volunteer.cleared.v1", id, event(facts, version), eventId);
    return id;
  }

  public void changes(Newcomer newcomer, int version) {
    var facts = newcomer.resident();
    hears("residents.v1", "resident.changed.v1", facts.residentId(), event(facts, version));
  }

  public void changes(Neighbour neighbour, int version) {
    var facts = neighbour.volunteer();
    hears("volunteers.v1", "volunteer.changed.v1", facts.volunteerId(), event(facts, version));
  }

  /** Intake tells of a person. */
  public void hears(String topic, String type, String personId, Object data) {
    topics.send(branch, topic, type, personId, data);
  }

  /** Waits until matching has said so many times that nothing of the person is left. */
  public List<PublishedEvent> awaitReceipts(String personId, int count) {
    return Awaitility.await(count + " receipts for " + personId)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> topics.read(branch, "erasures.v1", "erasure.receipted.v1", personId),
            receipts -> receipts.size() >= count);
  }

  /** Waits until matching knows the volunteer and may propose them. */
  public void awaitKnown(String volunteerId) {
    Awaitility.await(volunteerId + " is known")
        .atMost(Duration.ofSeconds(30))
        .until(() -> store.findById(volunteerId, Document.class, "volunteers") != null);
  }

  /** The proposal that concerns a person last. */
  public String awaitProposalFor(String personId) {
    return Awaitility.await("a proposal for " + personId)
        .atMost(Duration.ofSeconds(30))
        .until(() -> proposalsFor(personId), proposals -> !proposals.isEmpty())
        .getLast()
        .key();
  }

  /** Waits until so many proposals have concerned a person. */
  public void awaitProposals(String personId, int count) {
    Awaitility.await(count + " proposals for " + personId)
        .atMost(Duration.ofSeconds(30))
        .until(() -> proposalsFor(personId).size() == count);
  }

  /** The resident's open proposal becomes a pair that meets from 20 April 2026. */
  public String meets(String residentId) {
    var pairing = awaitProposalFor(residentId);
    bothAccept(pairing);
    introduces(pairing, Map.of("meetsAt", "2026-04-18T05:00:00Z", "place", "OFFICE"));
    assertThat(starts(pairing, "2026-04-20").status()).isEqualTo(200);
    return pairing;
  }

  public List<PublishedEvent> proposalsFor(String personId) {
    return told("pairing.proposed.v1").stream()
        .filter(
            event ->
                personId.equals(event.data().path("residentId").asString())
                    || personId.equals(event.data().path("volunteerId").asString()))
        .toList();
  }

  public PublishedEvent await(String type, String pairingId) {
    return topics.await(branch, PAIRINGS, type, pairingId);
  }

  public List<PublishedEvent> told(String type) {
    return EventTopics.distinct(topics.read(branch, PAIRINGS)).stream()
        .filter(event -> event.type().equals(type))
        .toList();
  }

  public List<PublishedEvent> told(String type, String pairingId) {
    return topics.read(branch, PAIRINGS, type, pairingId);
  }

  /** Waits until the proposal or pair is in this state, and shows what the office sees. */
  public JsonNode awaitState(String pairingId, String state) {
    return Awaitility.await(pairingId + " is " + state)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> office("/proposals/" + pairingId).body(),
            pairing -> pairing.path("state").asString().equals(state));
  }

  public JsonNode awaitWaiting(String residentId) {
    return Awaitility.await(residentId + " waits")
        .atMost(Duration.ofSeconds(30))
        .until(() -> waiting(residentId), waiting -> !waiting.isMissingNode());
  }

  public JsonNode waiting(String residentId) {
    for (var item : office("/waiting?size=200").body().path("items").values()) {
      if (item.path("residentId").asString().equals(residentId)) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }

  public Response answers(String personId, String pairingId, String answer) {
    return answers(personId, pairingId, Map.of("answer", answer));
  }

  public Response answers(String personId, String pairingId, Object body) {
    return http.post(
        path("/proposals/" + pairingId + "/answers"), tokens.mailLink(branch, personId), body);
  }

  public void bothAccept(String pairingId) {
    var asked = office("/proposals/" + pairingId).body();
    for (var side : List.of("volunteerId", "residentId")) {
      var reply = answers(asked.path(side).asString(), pairingId, "ACCEPTED");
      assertThat(reply.status()).isEqualTo(200);
    }
  }

  public Response introduces(String pairingId, Object body) {
    return asks("/proposals/" + pairingId + "/introduction", body);
  }

  public Response starts(String pairingId, String startsOn) {
    return asks("/pairings/" + pairingId + "/start", Map.of("startsOn", startsOn));
  }

  public Response withdraws(String pairingId, String reason) {
    return asks("/proposals/" + pairingId + "/withdrawal", Map.of("reason", reason));
  }

  /** The coordinator asks for something to be done. */
  public Response asks(String path, Object body) {
    return http.post(path(path), tokens.office(branch), body);
  }

  /** The coordinator takes something back. */
  public Response undoes(String path) {
    return http.delete(path(path), tokens.office(branch));
  }

  /** Waits until the round has this volunteer for a resident, and shows the draft. */
  public JsonNode awaitDraft(String residentId, String volunteerId) {
    return Awaitility.await(residentId + " is drafted with " + volunteerId)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> draftOf(residentId),
            draft -> draft.path("volunteerId").asString("").equals(volunteerId));
  }

  public JsonNode draftOf(String residentId) {
    for (var item : office("/drafts?size=200").body().path("items").values()) {
      if (item.path("residentId").asString().equals(residentId)) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }

  /** What the coordinator sees. */
  public Response office(String path) {
    return http.get(path(path), tokens.office(branch));
  }

  /** What a person sees through the link in a letter. */
  public Response mailLink(String personId, String path) {
    return http.get(path(path), tokens.mailLink(branch, personId));
  }

  private String path(String path) {
    return "/branches/" + branch + path;
  }

  private static ObjectNode event(Record facts, int version) {
    var event = (ObjectNode) JSON.valueToTree(facts);
    return event.put("version", version).put("onlineOk", true);
  }
}
