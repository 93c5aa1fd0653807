package jp.otonari.intake.draft;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All drafts. One whose time is over is gone for everybody, even before the purge comes by. */
@Component
@EnableConfigurationProperties(DraftSettings.class)
class Drafts {

  private final MongoOperations mongo;
  private final DraftSettings settings;
  private final Clock clock;

  Drafts(MongoOperations mongo, DraftSettings settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  /** Fails on an id that another branch has taken. */
  void keep(String branch, UUID id, byte[] sealed) {
    mongo.upsert(
        one(branch, id),
        new Update().set("sealed", sealed).set("updatedAt", clock.instant()),
        Draft.class);
  }

  Optional<Draft> find(String branch, UUID id) {
    return Optional.ofNullable(mongo.findOne(one(branch, id), Draft.class))
        .filter(draft -> !draft.updatedAt().isBefore(oldest()));
  }

  void forget(String branch, UUID id) {
    mongo.remove(one(branch, id), Draft.class);
  }

  @Scheduled(fixedDelayString = "1h")
  void forgetOld() {
    mongo.remove(query(where("updatedAt").lt(oldest())), Draft.class);
  }

  private Instant oldest() {
    return clock.instant().minus(settings.keptFor());
  }

  private static Query one(String branch, UUID id) {
    return query(where("_id").is(id.toString()).and("branch").is(branch));
  }
}
