package jp.otonari.matching.spot;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.matching.spot.Step.Changed;
import jp.otonari.matching.spot.Step.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All spot help. A change and the events that tell of it are one document write. */
@Component
class SpotRequests {

  private static final int TRIES = 20;
  private static final int BATCH = 100;

  private final MongoOperations store;
  private final Outbox outbox;

  SpotRequests(MongoOperations store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  /** The same request sent twice is one. */
  Optional<SpotRequest> insert(SpotRequest request) {
    try {
      return Optional.of(store.insert(request));
    } catch (DuplicateKeyException _) {
      return find(request.branch(), request.requestId())
          .filter(known -> known.residentId().equals(request.residentId()));
    }
  }

  Optional<SpotRequest> find(String branch, String requestId) {
    var known = where("_id").is(requestId).and("branch").is(branch);
    return Optional.ofNullable(store.findOne(query(known), SpotRequest.class));
  }

  /** Applies a step to the request as it is now, and again when somebody else was faster. */
  Step change(String branch, String requestId, Function<SpotRequest, Step> step) {
    for (int tries = 1; ; tries++) {
      try {
        return tryToChange(branch, requestId, step);
      } catch (DuplicateKeyException _) {
        return new Refused(Refusal.COLLIDES);
      } catch (OptimisticLockingFailureException ex) {
        if (tries == TRIES) {
          throw ex;
        }
      }
    }
  }

  /**
   * The next to happen first.
   *
   * @param from since when they begin
   */
  SpotPage page(
      String branch,
      Collection<State> states,
      @Nullable String residentId,
      @Nullable Instant from,
      Pageable page) {
    var wanted = where("branch").is(branch).and("progress.state").in(states);
    if (residentId != null) {
      wanted = wanted.and("residentId").is(residentId);
    }
    if (from != null) {
      wanted = wanted.and("errand.startsAt").gte(from);
    }
    var found =
        store.find(
            query(wanted).with(page).with(Sort.by("errand.startsAt", "_id")), SpotRequest.class);
    return new SpotPage(
        found.stream().map(SpotView::of).toList(), store.count(query(wanted), SpotRequest.class));
  }

  /** Some of those at which it is time to look; the rest come at the next time. */
  List<SpotRequest> due(Instant now) {
    return store.find(query(where("lookAt").lte(now)).limit(BATCH), SpotRequest.class);
  }

  /** What volunteers go to, or went to, in the week that begins with this Monday. */
  List<SpotRequest> takenInWeekOf(String branch, LocalDate monday) {
    return store.find(
        query(
            where("branch")
                .is(branch)
                .and("progress.state")
                .in(State.TAKEN, State.DONE)
                .and("errand.startsAt")
                .gte(monday.atStartOfDay(Errand.JAPAN).toInstant())
                .lt(monday.plusWeeks(1).atStartOfDay(Errand.JAPAN).toInstant())),
        SpotRequest.class);
  }

  List<SpotRequest> all(Criteria criteria) {
    return store.find(query(criteria), SpotRequest.class);
  }

  private Step tryToChange(String branch, String requestId, Function<SpotRequest, Step> step) {
    var next = find(branch, requestId).map(step).orElseGet(() -> new Refused(Refusal.UNKNOWN));
    return next instanceof Changed(var request, var events)
        ? new Changed(store.save(request.telling(pending(request, events))), events)
        : next;
  }

  private List<PendingEvent> pending(SpotRequest request, List<SpotEvent> events) {
    return events.stream()
        .map(
            event ->
                outbox.event(
                    request.branch(),
                    SpotEvent.TOPIC,
                    SpotEvent.type(event),
                    request.requestId(),
                    (Record) event))
        .toList();
  }
}
