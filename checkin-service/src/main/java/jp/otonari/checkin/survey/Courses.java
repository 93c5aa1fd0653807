package jp.otonari.checkin.survey;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The course of every pairing. */
@Repository
class Courses {

  private final MongoOperations mongo;

  Courses(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Takes in what an event tells, and gives back all that is known by now. */
  Course learn(String branch, UUID pairingId, UnaryOperator<Course> told) {
    return Attempts.untilDone(() -> tryToLearn(branch, pairingId, told));
  }

  private Optional<Course> tryToLearn(String branch, UUID pairingId, UnaryOperator<Course> told) {
    var which = query(where("_id").is(pairingId).and("branch").is(branch));
    var found = mongo.findOne(which, Course.class);
    var before = found == null ? Course.unknown(branch, pairingId) : found;
    var after = told.apply(before);
    try {
      return Optional.of(after.equals(before) ? before : mongo.save(after));
    } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
      return Optional.empty();
    }
  }

  /** Those of the pairings that pause on that day. */
  Map<UUID, Pause> quietOn(LocalDate day, Collection<UUID> pairingIds) {
    var pauses = openPauses(pairingIds);
    pauses.values().removeIf(pause -> !pause.isQuietOn(day));
    return pauses;
  }

  /** The pauses of the pairings that are not over. */
  Map<UUID, Pause> openPauses(Collection<UUID> pairingIds) {
    var open = query(where("_id").in(pairingIds).and("pause.open").is(true));
    var pauses = new HashMap<UUID, Pause>();
    for (var course : mongo.find(open, Course.class)) {
      if (course.pause() != null) {
        pauses.put(course.id(), course.pause());
      }
    }
    return pauses;
  }
}
