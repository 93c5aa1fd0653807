package jp.otonari.intake.duplicate;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.otonari.intake.erasure.FormerIds;
import jp.otonari.intake.search.Found;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All merges of the branches that we serve, done and not yet done. */
@Component
class Merges implements FormerIds {

  private static final int BATCH = 100;
  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at");

  private final MongoOperations mongo;

  Merges(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when one of the two is being merged already. */
  boolean begin(Merge merge) {
    try {
      mongo.insert(merge);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Nothing was done, and nothing will be. */
  void abandon(Merge merge) {
    mongo.remove(query(where("_id").is(merge.former())), Merge.class);
  }

  /** What the former record has become before it went. */
  void keep(Merge merge, Side<?> former) {
    mongo.updateFirst(
        query(where("_id").is(merge.former())),
        new Update().set("history", former.history()).set("consents", former.consents()),
        Merge.class);
  }

  void done(Merge merge) {
    mongo.updateFirst(
        query(where("_id").is(merge.former())), new Update().unset("busy"), Merge.class);
  }

  List<Merge> unfinished(Instant begunBefore) {
    var wanted = where("busy").exists(true).and("at").lte(begunBefore);
    return mongo.find(query(wanted).limit(BATCH), Merge.class);
  }

  private List<Merge> into(String branch, String survivor) {
    var wanted = query(where("branch").is(branch).and("survivor").is(survivor));
    return mongo.find(wanted.with(NEWEST_FIRST), Merge.class);
  }

  Found<Merge> page(String branch, String survivor, int page, int size) {
    var wanted = query(where("branch").is(branch).and("survivor").is(survivor));
    var total = mongo.count(wanted, Merge.class);
    var shown = wanted.with(NEWEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Merge.class), total);
  }

  @Override
  public List<String> of(String branch, String personId) {
    var ids = new ArrayList<String>();
    for (var merge : into(branch, personId)) {
      ids.addAll(of(branch, merge.former()));
      ids.add(merge.former());
    }
    return ids;
  }

  Optional<Merge> find(String branch, String former) {
    return Optional.ofNullable(mongo.findById(former, Merge.class))
        .filter(merge -> merge.branch().equals(branch));
  }

  int forget(String personId) {
    var either =
        new Criteria().orOperator(where("_id").is(personId), where("survivor").is(personId));
    return (int) mongo.remove(query(either), Merge.class).getDeletedCount();
  }
}
