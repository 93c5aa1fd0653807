package jp.otonari.intake.move;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.otonari.intake.person.FormerBranches;
import jp.otonari.intake.search.Found;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All moves between the branches that we serve, open and over. */
@Component
class Moves implements FormerBranches {

  private static final int BATCH = 100;
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("askedAt"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Moves(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Fails on an id that is taken, and while another move of the person is open. */
  Move add(Move move) {
    return mongo.insert(move);
  }

  /** Fails when somebody else was faster. */
  Move save(Move move) {
    return mongo.save(move);
  }

  Optional<Move> find(String branch, String id) {
    return Optional.ofNullable(mongo.findById(id, Move.class))
        .filter(move -> move.concerns(branch));
  }

  /** As it is now. */
  Move again(Move move) {
    return Objects.requireNonNull(mongo.findById(move.id(), Move.class));
  }

  /** The newest first, as far as the branch may know of them. */
  List<Move> of(String branch, String personId) {
    return all(personId).stream().filter(move -> move.concerns(branch)).toList();
  }

  /** Of one person, wherever they went; the newest first. */
  List<Move> all(String personId) {
    return mongo.find(query(where("personId").is(personId)).with(NEWEST_FIRST), Move.class);
  }

  /** Of those who leave the branch. */
  Found<Move> leaving(String branch, Set<MoveState> states, int page, int size) {
    return page(where("from").is(branch), states, page, size);
  }

  /** Of those who come into the branch: only when they have agreed. */
  Found<Move> arriving(String branch, Set<MoveState> states, int page, int size) {
    var known = states.stream().filter(MoveState.AGREED::contains).toList();
    return page(
        where("to").is(branch), known.isEmpty() ? MoveState.AGREED : Set.copyOf(known), page, size);
  }

  /**
   * @param states none for all
   */
  private Found<Move> page(Criteria wanted, Set<MoveState> states, int page, int size) {
    if (!states.isEmpty()) {
      wanted.and("state").in(states);
    }
    var shown = query(wanted).with(NEWEST_FIRST).skip((long) page * size).limit(size);
    return new Found<>(mongo.find(shown, Move.class), mongo.count(query(wanted), Move.class));
  }

  /** To which nobody has answered in time, in whichever branch. */
  List<Move> overdue(LocalDate today) {
    var wanted = where("state").is(MoveState.ASKED).and("answerBy").lt(today);
    return mongo.find(query(wanted).limit(BATCH), Move.class);
  }

  /** Accepted, and perhaps interrupted by a crash. */
  List<Move> unfinished(Instant acceptedBefore) {
    var wanted = query(where("state").is(MoveState.ACCEPTED)).limit(BATCH);
    return mongo.find(wanted, Move.class).stream()
        .filter(move -> !move.steps().getLast().at().isAfter(acceptedBefore))
        .toList();
  }

  @Override
  public List<String> of(String personId) {
    return all(personId).stream()
        .filter(move -> move.state() == MoveState.DONE || move.state() == MoveState.ACCEPTED)
        .map(Move::from)
        .distinct()
        .toList();
  }
}
