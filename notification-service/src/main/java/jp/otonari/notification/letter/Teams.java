package jp.otonari.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who is asked to help whom and who does, by pairing. */
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

  /** As far as it is known. */
  Team of(String branch, UUID pairingId, UUID residentId) {
    return find(branch, pairingId).orElseGet(() -> Team.unknown(branch, pairingId, residentId));
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
