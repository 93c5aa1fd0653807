package jp.otonari.matching.round;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.otonari.matching.pool.Residents;
import jp.otonari.matching.pool.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The overrides of all branches. Whoever is concerned is looked at again. */
@Component
public class Interventions {

  private final MongoOperations store;
  private final Residents residents;
  private final Volunteers volunteers;
  private final Clock clock;

  Interventions(MongoOperations store, Residents residents, Volunteers volunteers, Clock clock) {
    this.store = store;
    this.residents = residents;
    this.volunteers = volunteers;
    this.clock = clock;
  }

  /** Those that hold on a day. */
  InForce inForce(String branch, LocalDate day) {
    return new InForce(store.find(query(living(branch, day)), Intervention.class));
  }

  /** The same, and one more that is not stored. */
  InForce inForceWith(Intervention another, LocalDate day) {
    var stored = store.find(query(living(another.branch(), day)), Intervention.class);
    return new InForce(Stream.concat(stored.stream(), Stream.of(another)).toList());
  }

  /** Nothing that was written about an erased person stays. */
  public int forget(String personId) {
    var about =
        new Criteria()
            .orOperator(where("residentId").is(personId), where("volunteerId").is(personId));
    return (int) store.remove(query(about), Intervention.class).getDeletedCount();
  }

  void add(Intervention intervention) {
    store.insert(intervention);
    lookAgain(intervention);
  }

  /** Takes one back; false when there is none. */
  boolean undo(String branch, String id) {
    var undone =
        Optional.ofNullable(
            store.findAndRemove(
                query(where("_id").is(id).and("branch").is(branch)), Intervention.class));
    undone.ifPresent(this::lookAgain);
    return undone.isPresent();
  }

  /** Those that hold on a day, the newest first. */
  List<Intervention> page(String branch, LocalDate day, Pageable page) {
    var newestFirst = Sort.by(Order.desc("madeAt"), Order.asc("_id"));
    return store.find(query(living(branch, day)).with(page).with(newestFirst), Intervention.class);
  }

  long count(String branch, LocalDate day) {
    return store.count(query(living(branch, day)), Intervention.class);
  }

  private void lookAgain(Intervention intervention) {
    look(intervention.residentId(), id -> residents.lookAgain(id, clock.instant()));
    look(intervention.volunteerId(), id -> volunteers.lookAgain(id, clock.instant()));
  }

  private static void look(@Nullable String personId, Consumer<String> again) {
    if (personId != null) {
      again.accept(personId);
    }
  }

  private static Criteria living(String branch, LocalDate day) {
    return where("branch").is(branch).and("expiresOn").gte(day);
  }
}
