package jp.otonari.matching.pool;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Who is to be looked at, and when. The cause to look is stored with the facts that are the cause,
 * so that a crash between storing and looking loses nothing.
 */
record Turns<T>(MongoOperations store, Class<T> people) {

  private static final int BATCH = 500;

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
  Leaving left(String branch, String personId, long version, Instant now) {
    var known = store.exists(query(upTo(version, personId, true)), people);
    var bare =
        again(now)
            .set("branch", branch)
            .set("factsVersion", version)
            .unset("facts")
            .unset("draft")
            .unset("waiting")
            .unset("resting")
            .unset("pause");
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

  /** Some of those whose turn has come, also who has left. */
  List<Cause> due(String branch, Instant now) {
    var come = query(where("branch").is(branch).and("lookAt").lte(now));
    come.fields().include("turn");
    var some = come.with(Sort.by("lookAt")).limit(BATCH);
    return store.find(some, Cause.class, store.getCollectionName(people));
  }

  /** Ends a look, unless there has been a new cause since it began; then it comes again. */
  void looked(Cause cause) {
    end(cause, new Update().unset("lookAt"));
  }

  void end(Cause cause, Update outcome) {
    var same = where("_id").is(cause.personId()).and("turn").is(cause.turn());
    store.updateFirst(query(same), outcome, people);
  }

  static Update again(Instant at) {
    return new Update().set("lookAt", at).inc("turn", 1);
  }
}
