package jp.otonari.intake.spreadsheet;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.otonari.intake.search.Found;
import jp.otonari.intake.spreadsheet.Import.State;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All files that were uploaded. */
@Component
class Imports {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private final MongoOperations mongo;

  Imports(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Fails on an id that is taken. */
  void add(Import one) {
    mongo.insert(one);
  }

  Optional<Import> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Import.class))
        .filter(found -> found.branch().equals(branch));
  }

  Found<Import> list(String branch, int page, int size) {
    var all = query(where("branch").is(branch).and("state").ne(State.RECEIVING));
    var total = mongo.count(all, Import.class);
    var newest = all.with(Sort.by(Sort.Order.desc("at"), Sort.Order.asc("_id")));
    return new Found<>(
        mongo.find(newest.skip((long) page * size).limit(size), Import.class), total);
  }

  /** All rows are here, and the work begins. */
  void received(String id, State next) {
    var receiving = query(where("_id").is(id).and("state").is(State.RECEIVING));
    mongo.updateFirst(receiving, new Update().set("state", next), Import.class);
  }

  /** From the dry run to the real one, once. */
  boolean begin(String branch, String id, boolean overwrite) {
    var checked = where("_id").is(id).and("branch").is(branch).and("state").is(State.CHECKED);
    var update =
        new Update().set("state", State.IMPORTING).set("overwrite", overwrite).unset("leasedUntil");
    return mongo.updateFirst(query(checked), update, Import.class).getModifiedCount() == 1;
  }

  /** One that waits for work, or whose worker is gone; from now on it is the caller's. */
  Optional<Import> claim(Instant now) {
    var free =
        new Criteria().orOperator(where("leasedUntil").isNull(), where("leasedUntil").lt(now));
    return Optional.ofNullable(
        mongo.findAndModify(
            query(where("state").in(State.CHECKING, State.IMPORTING).andOperator(free))
                .with(Sort.by("at")),
            new Update().set("leasedUntil", now.plus(LEASE)),
            FindAndModifyOptions.options().returnNew(true),
            Import.class));
  }

  void stillMine(String id, Instant now) {
    set(id, new Update().set("leasedUntil", now.plus(LEASE)));
  }

  void letGo(String id) {
    set(id, new Update().unset("leasedUntil"));
  }

  void finish(Import one) {
    mongo.updateFirst(
        query(where("_id").is(one.id()).and("state").is(one.state())),
        new Update().set("state", one.state().whenDone()).unset("leasedUntil"),
        Import.class);
  }

  List<Import> olderThan(Instant time) {
    return mongo.find(query(where("at").lt(time).and("state").ne(State.FORGOTTEN)), Import.class);
  }

  /** Those of the branch whose rows are still here. */
  List<Import> held(String branch) {
    return mongo.find(
        query(where("branch").is(branch).and("state").ne(State.FORGOTTEN)), Import.class);
  }

  void forget(String id) {
    set(
        id,
        new Update()
            .set("state", State.FORGOTTEN)
            .set("unknownColumns", List.of())
            .unset("leasedUntil"));
  }

  private void set(String id, Update update) {
    mongo.updateFirst(query(where("_id").is(id)), update, Import.class);
  }
}
