package jp.otonari.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who helps whom, by pairing, from its start. */
@Component
class Teams {

  private final MongoTemplate mongo;

  Teams(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  Optional<Team> find(String branch, UUID pairingId) {
    return Optional.ofNullable(
        mongo.findOne(query(where("id").is(pairingId).and("branch").is(branch)), Team.class));
  }

  /** Keeps the team unless the same or a newer one is known: events may come late or twice. */
  void keep(Team team) {
    try {
      mongo.findAndReplace(
          query(where("id").is(team.id()).and("asOf").lt(team.asOf())),
          team,
          FindAndReplaceOptions.options().upsert());
    } catch (DuplicateKeyException _) {
      // What is known is as new: nothing to keep.
    }
  }
}
