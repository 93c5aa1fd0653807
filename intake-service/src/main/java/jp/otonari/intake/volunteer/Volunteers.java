package jp.otonari.intake.volunteer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
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
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All volunteers of the branches that we serve. */
@Component
class Volunteers implements PersonDirectory {

  private static final String CLEARED_UNTIL = "agenda.clearedUntil";
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final TokenSearch search;

  Volunteers(MongoOperations mongo, TokenSearch search) {
    this.mongo = mongo;
    this.search = search;
  }

  /** Fails on an id that is taken. */
  Volunteer add(Volunteer applicant) {
    return mongo.insert(applicant);
  }

  /** Fails when somebody else has changed the volunteer since it was found. */
  Volunteer save(Volunteer volunteer) {
    return mongo.save(volunteer);
  }

  Optional<Volunteer> find(String branch, String id) {
    var wanted = query(where("_id").is(id).and("branch").is(branch));
    return Optional.ofNullable(mongo.findOne(wanted, Volunteer.class));
  }

  List<Volunteer> all(String branch, Collection<String> ids) {
    return mongo.find(query(where("_id").in(ids).and("branch").is(branch)), Volunteer.class);
  }

  List<Volunteer> withdrawn(String branch) {
    var withdrawn = where("branch").is(branch).and("status").is(VolunteerStatus.WITHDRAWN);
    return mongo.find(query(withdrawn), Volunteer.class);
  }

  /** Those of the ids that somebody has, or had before the record was erased. */
  List<String> taken(Collection<String> ids) {
    var asked = query(where("_id").in(ids));
    asked.fields().include("_id");
    return mongo.find(asked, Document.class, mongo.getCollectionName(Volunteer.class)).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  /** Fails on an id that is taken; those before it are in. */
  void addAll(Collection<Volunteer> newcomers) {
    mongo.insertAll(newcomers);
  }

  /** Ids by the key of the mail address; the first of those who share one. */
  Map<String, String> idsByMail(String branch) {
    var keys = query(where("branch").is(branch));
    keys.fields().include("mailKey");
    var ids = new HashMap<String, String>();
    try (var all = mongo.stream(keys, Document.class, mongo.getCollectionName(Volunteer.class))) {
      all.forEach(found -> ids.putIfAbsent(found.getString("mailKey"), found.getString("_id")));
    }
    return ids;
  }

  void each(Asked asked, Consumer<Volunteer> reader) {
    search.each(Volunteer.class, asked, reader);
  }

  Found<Volunteer> search(Asked asked) {
    return search.find(Volunteer.class, asked);
  }

  /** Those whose clearance ends on this day or before; who withdrew has none. */
  Found<Volunteer> clearedUpTo(String branch, LocalDate last, int page, int size) {
    var wanted = query(where("branch").is(branch).and(CLEARED_UNTIL).lte(last));
    var total = mongo.count(wanted, Volunteer.class);
    var shown = wanted.with(Sort.by(CLEARED_UNTIL, "_id")).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Volunteer.class), total);
  }

  /** Some of those to whom a reminder is due, the longest due first. */
  List<Volunteer> toRemind(LocalDate today) {
    return due("agenda.remindOn", today);
  }

  /** Some of those whose pause is over, the longest over first. */
  List<Volunteer> toResume(LocalDate today) {
    return due("agenda.pausedUntil", today);
  }

  private List<Volunteer> due(String day, LocalDate today) {
    return mongo.find(
        query(where(day).lte(today)).with(Sort.by(day)).limit(BATCH), Volunteer.class);
  }

  @Override
  public boolean holds(String id) {
    return mongo.exists(query(where("_id").is(id)), Volunteer.class);
  }

  @Override
  public List<PersonCard> cards(String branch, Collection<String> ids) {
    return mongo
        .find(query(where("_id").in(ids).and("branch").is(branch)), Volunteer.class)
        .stream()
        .map(Volunteer::card)
        .toList();
  }

  @Override
  public List<PersonCard> cardsAt(String branch, String mailKey) {
    var wanted = query(where("branch").is(branch).and("mailKey").is(mailKey));
    return mongo.find(wanted, Volunteer.class).stream().map(Volunteer::card).toList();
  }
}
