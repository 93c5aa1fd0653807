package jp.otonari.matching.pairing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.matching.pairing.Outcome.Changed;
import jp.otonari.matching.pairing.Outcome.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All pairs and proposals. A change and the events that tell of it are one document write. */
@Component
class Pairings {

  private static final int TRIES = 5;
  private static final int BATCH = 100;

  private final MongoOperations store;
  private final Outbox outbox;

  Pairings(MongoOperations store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  void insert(Pairing pairing, PairingEvent first) {
    store.insert(telling(pairing, List.of(first)));
  }

  Optional<Pairing> find(String branch, String pairingId) {
    var known = where("_id").is(pairingId).and("branch").is(branch);
    return Optional.ofNullable(store.findOne(query(known), Pairing.class));
  }

  /** Applies a step to the pair as it is now, and again when somebody else was faster. */
  Outcome change(String branch, String pairingId, Function<Pairing, Outcome> step) {
    for (int tries = 1; ; tries++) {
      try {
        return tryToChange(branch, pairingId, step);
      } catch (OptimisticLockingFailureException ex) {
        if (tries == TRIES) {
          throw ex;
        }
      }
    }
  }

  /** The newest first. */
  Page page(String branch, Collection<State> states, Pageable page) {
    var wanted = where("branch").is(branch).and("progress.state").in(states);
    var newestFirst = Sort.by(Order.desc("proposal.askedAt"), Order.asc("_id"));
    var found = store.find(query(wanted).with(page).with(newestFirst), Pairing.class);
    return new Page(
        found.stream().map(PairingView::of).toList(), store.count(query(wanted), Pairing.class));
  }

  /** Some of those that fit; the rest come at the next time. */
  List<Pairing> some(Criteria criteria) {
    return store.find(query(criteria).limit(BATCH), Pairing.class);
  }

  /** The pairs of a person that are over. */
  List<Pairing> ended(String branch, Criteria person) {
    return all(person.and("branch").is(branch).and("progress.state").is(State.ENDED));
  }

  List<Pairing> all(Criteria criteria) {
    return store.find(query(criteria), Pairing.class);
  }

  private Outcome tryToChange(String branch, String pairingId, Function<Pairing, Outcome> step) {
    var outcome = find(branch, pairingId).map(step).orElseGet(() -> new Refused(Refusal.UNKNOWN));
    return outcome instanceof Changed(var pairing, var events)
        ? new Changed(store.save(telling(pairing, events)), events)
        : outcome;
  }

  private Pairing telling(Pairing pairing, List<PairingEvent> events) {
    return pairing.telling(
        events.stream()
            .map(
                event ->
                    outbox.event(
                        pairing.branch(),
                        PairingEvent.TOPIC,
                        PairingEvent.type(event),
                        pairing.pairingId(),
                        (Record) event))
            .toList());
  }
}
