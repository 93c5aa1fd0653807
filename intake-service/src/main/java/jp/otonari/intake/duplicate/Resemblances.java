package jp.otonari.intake.duplicate;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.search.Found;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All resemblances of the branches that we serve. */
@Component
class Resemblances {

  private static final Sort LIKELIEST_FIRST =
      Sort.by(Sort.Order.desc("score"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Resemblances(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Resemblance> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Resemblance.class))
        .filter(known -> known.branch().equals(branch));
  }

  /** Stores a new one; a known one only when it has become something else. */
  void keep(Resemblance found, Likeness likeness) {
    var known = mongo.findById(found.id(), Resemblance.class);
    if (known == null) {
      add(found);
    } else if (known.isNews(likeness)) {
      mongo.save(known.seenAgain(likeness));
    }
  }

  private void add(Resemblance found) {
    try {
      mongo.insert(found);
    } catch (DuplicateKeyException _) {
      // The other of the two was looked at in the same moment.
    }
  }

  /** What was said of others holds for these two as well, unless something was said of them. */
  void carryOver(Resemblance judged) {
    var known = mongo.findById(judged.id(), Resemblance.class);
    if (known == null) {
      add(judged);
    } else if (known.state() == State.OPEN) {
      mongo.save(known.judged(State.NOT_SAME, judged.by(), judged.judgedAt()));
    }
  }

  /** Fails when somebody else was faster. */
  Resemblance save(Resemblance judged) {
    return mongo.save(judged);
  }

  List<Resemblance> of(String person) {
    return mongo.find(query(where("people").is(person)), Resemblance.class);
  }

  /** The two are alike no more. */
  void drop(Resemblance known) {
    mongo.remove(known);
  }

  int forget(String person) {
    return (int)
        mongo.remove(query(where("people").is(person)), Resemblance.class).getDeletedCount();
  }

  /** Nobody in the branch is like the person any more: they have moved. */
  void leave(String branch, String person) {
    mongo.remove(query(where("people").is(person).and("branch").is(branch)), Resemblance.class);
  }

  Found<Resemblance> page(String branch, State state, int page, int size) {
    var wanted = where("branch").is(branch).and("state").is(state);
    var shown = query(wanted).with(LIKELIEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(
        mongo.find(shown, Resemblance.class), mongo.count(query(wanted), Resemblance.class));
  }
}
