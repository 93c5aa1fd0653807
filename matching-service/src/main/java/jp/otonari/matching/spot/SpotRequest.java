package jp.otonari.matching.spot;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One resident needs help once: in one document with everybody who is asked, and all it tells.
 *
 * @param revision number of its latest event
 * @param lookAt when to ask the next volunteers; absent unless it is open
 * @param hold the quarters of an hour of the volunteer who goes; the store's unique index lets
 *     nothing else have them
 */
@Document("spot-requests")
@CompoundIndex(def = "{'branch': 1, 'progress.state': 1, 'errand.startsAt': 1}")
@CompoundIndex(def = "{'residentId': 1}")
@CompoundIndex(def = "{'progress.offers.volunteerId': 1}")
record SpotRequest(
    @Id String requestId,
    @Version @Nullable Long version,
    String branch,
    long revision,
    String residentId,
    Instant askedAt,
    Errand errand,
    Progress progress,
    @Indexed(sparse = true) @Nullable Instant lookAt,
    @Indexed(unique = true, sparse = true) @Nullable List<String> hold,
    List<PendingEvent> outbox) {

  static SpotRequest of(
      String requestId,
      String branch,
      String residentId,
      Errand errand,
      Instant now,
      Instant lookAt) {
    return new SpotRequest(
        requestId,
        null,
        branch,
        0,
        residentId,
        now,
        errand,
        Progress.open(),
        lookAt,
        null,
        List.of());
  }

  State state() {
    return progress.state();
  }

  /** Volunteers are asked, and the next ones at that time. */
  SpotRequest asking(Progress next, Instant lookNextAt) {
    return with(next, lookNextAt, null);
  }

  SpotRequest taken(String volunteerId, Instant now) {
    return with(progress.taken(volunteerId, now), null, errand.quartersOf(volunteerId));
  }

  /** There is nothing more to ask, and nobody's time is held. */
  SpotRequest closed(Progress next) {
    return with(next, null, null);
  }

  /** Without what an erased resident needed, and without what anybody typed. */
  SpotRequest blank() {
    return new SpotRequest(
        requestId,
        version,
        branch,
        revision,
        residentId,
        askedAt,
        errand.blank(),
        progress,
        lookAt,
        hold,
        outbox);
  }

  SpotRequest telling(List<PendingEvent> events) {
    return new SpotRequest(
        requestId,
        version,
        branch,
        revision + events.size(),
        residentId,
        askedAt,
        errand,
        progress,
        lookAt,
        hold,
        Stream.concat(outbox.stream(), events.stream()).toList());
  }

  private SpotRequest with(
      Progress next, @Nullable Instant lookNextAt, @Nullable List<String> held) {
    return new SpotRequest(
        requestId,
        version,
        branch,
        revision,
        residentId,
        askedAt,
        errand,
        next,
        lookNextAt,
        held,
        outbox);
  }
}
