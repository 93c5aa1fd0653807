package jp.otonari.intake.fee;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.otonari.intake.search.Found;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All fees of the branches that we serve. */
@Component
class Fees {

  private static final Sort OLDEST_FIRST = Sort.by(Sort.Order.asc("dueOn"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Fees(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Fails on an id that is taken. */
  Fee add(Fee fee) {
    return mongo.insert(fee);
  }

  /** Fails when somebody else was faster. */
  Fee keep(Fee fee) {
    return mongo.save(fee);
  }

  Optional<Fee> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Fee.class))
        .filter(fee -> fee.branch().equals(branch));
  }

  /** In the order in which they fell due, also what an earlier branch has settled. */
  List<Fee> ofResident(String resident) {
    var wanted = where("residentId").is(resident);
    return mongo.find(query(wanted).with(OLDEST_FIRST), Fee.class);
  }

  /** For no state, those of all states; the oldest first. */
  Found<Fee> list(String branch, Set<FeeState> states, int page, int size) {
    var wanted = where("branch").is(branch);
    if (!states.isEmpty()) {
      wanted.and("state").in(states);
    }
    var shown = query(wanted).with(OLDEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Fee.class), mongo.count(query(wanted), Fee.class));
  }

  /** What these residents still owe. */
  List<Fee> due(String branch, Collection<String> residents) {
    var wanted = where("residentId").in(residents).and("branch").is(branch);
    return mongo.find(query(wanted.and("state").is(FeeState.DUE)), Fee.class);
  }

  /** Those to which something happened within these days. */
  List<Fee> between(String branch, LocalDate first, LocalDate last) {
    var within =
        List.of("dueOn", "payment.on", "refund.on").stream()
            .map(day -> where(day).gte(first.toString()).lte(last.toString()))
            .toArray(Criteria[]::new);
    return mongo.find(query(where("branch").is(branch).orOperator(within)), Fee.class);
  }
}
