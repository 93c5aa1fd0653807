package jp.otonari.matching.pairing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import jp.otonari.matching.engine.Pair;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What living and past proposals mean for a search: who is taken, and which pairs are blocked. */
@Component
public class Holds {

  /** The part of a pairing that says what it holds. */
  private record Living(Pair people, Hold hold) {}

  private final MongoOperations store;
  private final PairingSettings settings;
  private final Clock clock;

  Holds(MongoOperations store, PairingSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  public Held in(String branch) {
    var living = query(where("branch").is(branch).and("hold").exists(true));
    living.fields().include("people", "hold");
    return new Held(
        store.find(living, Living.class, store.getCollectionName(Pairing.class)).stream()
            .collect(
                groupingBy(
                    pairing -> pairing.people().volunteerId(),
                    mapping(pairing -> pairing.hold().slot(), toSet()))));
  }

  public boolean ofResident(String residentId) {
    return store.exists(query(where("hold.residentId").is(residentId)), Pairing.class);
  }

  public long countOfVolunteer(String volunteerId) {
    return store.count(
        query(where("people.volunteerId").is(volunteerId).and("hold").exists(true)), Pairing.class);
  }

  public Set<Pair> blockedForResident(String residentId) {
    return blocked(where("people.residentId").is(residentId));
  }

  public Set<Pair> blockedForVolunteer(String volunteerId) {
    return blocked(where("people.volunteerId").is(volunteerId));
  }

  private Set<Pair> blocked(Criteria person) {
    return store.find(query(person.and("progress.withdrawal").exists(true)), Pairing.class).stream()
        .filter(this::blocks)
        .map(Pairing::people)
        .collect(toSet());
  }

  /**
   * A no, and a coordinator's word, stand; what merely ran out may be asked again after a rest, and
   * who is back from a pause at once.
   */
  private boolean blocks(Pairing ended) {
    var withdrawal = Objects.requireNonNull(ended.progress().withdrawal());
    var day = LocalDate.ofInstant(withdrawal.at(), clock.getZone());
    return switch (withdrawal.cause()) {
      case DECLINED, COORDINATOR -> true;
      case PAUSED, LEFT, ERASED -> false;
      case EXPIRED, OTHER_PROPOSAL -> LocalDate.now(clock).isBefore(day.plus(settings.restAfter()));
    };
  }
}
