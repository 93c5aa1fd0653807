package jp.otonari.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Every letter that was ever planned. */
@Component
class Letters {

  private final MongoTemplate mongo;

  Letters(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Adds a letter unless it is there already. */
  void plan(Letter letter) {
    try {
      mongo.insert(letter);
    } catch (DuplicateKeyException _) {
      // Planned before: the event came again.
    }
  }

  Optional<Letter> find(String branch, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(query(where("id").is(id).and("branch").is(branch)), Letter.class));
  }

  /** In the order that the page asks for. */
  Page<Letter> page(
      String branch, @Nullable UUID person, @Nullable LetterState state, Pageable page) {
    var wanted = where("branch").is(branch);
    if (person != null) {
      wanted.and("personId").is(person);
    }
    if (state != null) {
      wanted.and("progress.state").is(state);
    }
    return page(wanted, page);
  }

  private Page<Letter> page(Criteria wanted, Pageable page) {
    var found = mongo.find(query(wanted).with(page), Letter.class);
    return new PageImpl<>(found, page, mongo.count(query(wanted), Letter.class));
  }
}
