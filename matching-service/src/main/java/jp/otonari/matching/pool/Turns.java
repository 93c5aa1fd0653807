package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Who is to be looked at, and when. The cause to look is stored with the facts that are the cause,
 * so that a crash between storing and looking loses nothing.
 */
record Turns<T>(MongoOperations store, Class<T> people) {

  /** After this time a look that ended in a crash is repeated. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  /**
   * Keeps the facts, and has the person looked at now, unless facts as new are known already: then
   * the upsert meets the known person's id, and changes nothing. Who has moved is told of by two
   * branches, whose events have no order among them: the version alone decides which is the newer.
   */
  void arrived(String branch, String personId, Record facts, long version, Instant now) {
    var older = where("_id").is(personId).and("factsVersion").lt(version);
    var change = again(now).set("branch", branch).set("factsVersion", version).set("facts", facts);
    try {
      store.upsert(query(older), change, people);
    } catch (DuplicateKeyException _) {
      store.updateFirst(query(older), change, people);
    }
  }

  /** Who has left is not looked at. */
  void lookAgain(String personId, Instant now) {
    var known = where("_id").is(personId).and("facts").exists(true);
    store.updateFirst(query(known), again(now), people);
  }

  /**
   * Leaves of a person nothing but a bare marker, so that older facts that come late meet it and
   * change nothing; also of a person who was never known. Who has arrived in another branch
   * meanwhile stays there, and has left this one.
   */
  Leaving left(String branch, String personId, long version) {
    var known = store.exists(query(upTo(version, personId, true)), people);
    var bare =
        new Update()
            .set("branch", branch)
            .set("factsVersion", version)
            .unset("facts")
            .unset("lookAt")
            .unset("waiting")
            .unset("pause")
            .inc("turn", 1);
    if (isLeft(upTo(version, personId, false), bare)) {
      return known ? Leaving.LEFT : Leaving.HAD_LEFT;
    }
    var here = where("_id").is(personId).and("branch").is(branch);
    return store.exists(query(here), people) ? Leaving.IS_BACK : Leaving.HAD_LEFT;
  }

  private boolean isLeft(Criteria upTo, Update bare) {
    try {
      store.upsert(query(upTo), bare, people);
      return true;
    } catch (DuplicateKeyException _) {
      return store.updateFirst(query(upTo), bare, people).getMatchedCount() == 1;
    }
  }

  private static Criteria upTo(long version, String personId, boolean known) {
    var person = where("_id").is(personId);
    return (known ? person.and("facts").exists(true) : person).and("factsVersion").lte(version);
  }

  /** Takes the next person whose turn has come; others get it again when this look does not end. */
  Optional<T> takeDue(Instant now) {
    return Optional.ofNullable(
        store.findAndModify(
            query(where("lookAt").lte(now).and("facts").exists(true)).with(Sort.by("lookAt")),
            again(now.plus(LEASE)),
            FindAndModifyOptions.options().returnNew(true),
            people));
  }

  /** Ends a look, unless there has been a new cause since it began. */
  void end(String personId, long turn, Update outcome) {
    store.updateFirst(query(where("_id").is(personId).and("turn").is(turn)), outcome, people);
  }

  private static Update again(Instant at) {
    return new Update().set("lookAt", at).inc("turn", 1);
  }
}
