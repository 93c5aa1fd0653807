package jp.otonari.intake.resident;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.PersonDirectory;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.search.Found;
import jp.otonari.intake.search.TokenSearch;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All residents of the branches that we serve. */
@Component
public class Residents implements PersonDirectory {

  private final MongoOperations mongo;
  private final TokenSearch search;

  Residents(MongoOperations mongo, TokenSearch search) {
    this.mongo = mongo;
    this.search = search;
  }

  /** Fails on an id that is taken. */
  Resident add(Resident newcomer) {
    return mongo.insert(newcomer);
  }

  /** Fails when somebody else has changed the resident since it was found. */
  Resident save(Resident resident) {
    return mongo.save(resident);
  }

  Optional<Resident> find(String branch, String id) {
    var wanted = query(where("_id").is(id).and("branch").is(branch));
    return Optional.ofNullable(mongo.findOne(wanted, Resident.class));
  }

  List<Resident> all(String branch, Collection<String> ids) {
    return mongo.find(query(where("_id").in(ids).and("branch").is(branch)), Resident.class);
  }

  List<Resident> left(String branch) {
    var left = where("branch").is(branch).and("status").is(ResidentStatus.LEFT);
    return mongo.find(query(left), Resident.class);
  }

  /** Those of the ids that somebody has, or had before the record was erased. */
  List<String> taken(Collection<String> ids) {
    var asked = query(where("_id").in(ids));
    asked.fields().include("_id");
    return mongo.find(asked, Document.class, mongo.getCollectionName(Resident.class)).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  /** Fails on an id that is taken; those before it are in. */
  void addAll(Collection<Resident> newcomers) {
    mongo.insertAll(newcomers);
  }

  /** Ids by the key of the mail address; the first of those who share one. */
  Map<String, String> idsByMail(String branch) {
    var keys = query(where("branch").is(branch));
    keys.fields().include("mailKey");
    var ids = new HashMap<String, String>();
    try (var all = mongo.stream(keys, Document.class, mongo.getCollectionName(Resident.class))) {
      all.forEach(found -> ids.putIfAbsent(found.getString("mailKey"), found.getString("_id")));
    }
    return ids;
  }

  void each(Asked asked, Consumer<Resident> reader) {
    search.each(Resident.class, asked, reader);
  }

  Found<Resident> search(Asked asked) {
    return search.find(Resident.class, asked);
  }

  /** The resident has met a neighbour; told twice, or of who has left, it changes nothing. */
  public void paired(String branch, String id, String pairing, Instant at) {
    mongo.updateFirst(
        query(
            where("_id")
                .is(id)
                .and("branch")
                .is(branch)
                .and("pairings")
                .ne(pairing)
                .and("status")
                .ne(ResidentStatus.LEFT)),
        new Update()
            .set("status", ResidentStatus.PAIRED)
            .addToSet("pairings", pairing)
            .push("history", new StatusStep(ResidentStatus.PAIRED, at, "matching", null))
            .inc("version", 1),
        Resident.class);
  }

  /**
   * The pairing is over. Of an older one, or of who has left, the status says nothing.
   *
   * @return whether the resident waits for a neighbour now
   */
  public boolean waitsAgain(String branch, String id, String pairing, Instant at) {
    return ended(branch, id, pairing, ResidentStatus.WAITING, at);
  }

  /**
   * The pairing came to the end that was wished for. Of an older one, or of who has left, the
   * status says nothing.
   *
   * @return whether the resident has graduated now
   */
  public boolean graduated(String branch, String id, String pairing, Instant at) {
    return ended(branch, id, pairing, ResidentStatus.GRADUATED, at);
  }

  private boolean ended(String branch, String id, String pairing, ResidentStatus next, Instant at) {
    var known = find(branch, id).filter(one -> pairing.equals(one.lastPairing())).orElse(null);
    if (known != null && known.status() == ResidentStatus.PAIRED) {
      var step = new StatusStep(next, at, "matching", null);
      save(known.stepped(step.status(), known.owner(), List.of(step), List.of()));
      return true;
    }
    return known != null && known.status() == next;
  }

  @Override
  public boolean holds(String id) {
    return mongo.exists(query(where("_id").is(id)), Resident.class);
  }

  @Override
  public List<PersonCard> cards(String branch, Collection<String> ids) {
    return mongo.find(query(where("_id").in(ids).and("branch").is(branch)), Resident.class).stream()
        .map(Resident::card)
        .toList();
  }

  @Override
  public List<PersonCard> cardsAt(String branch, String mailKey) {
    var wanted = query(where("branch").is(branch).and("mailKey").is(mailKey));
    return mongo.find(wanted, Resident.class).stream().map(Resident::card).toList();
  }
}
