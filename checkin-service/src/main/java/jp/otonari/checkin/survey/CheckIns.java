package jp.otonari.checkin.survey;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Every check-in of every pairing. */
@Repository
class CheckIns {

  private final MongoOperations mongo;
  private final Outbox outbox;

  CheckIns(MongoOperations mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  /** Refused by the store when this check-in exists or its person is asked on that day already. */
  void add(CheckIn planned) {
    mongo.insert(planned);
  }

  /**
   * Moves a check-in on together with the event that tells of it, unless somebody else moved it
   * since it was read. The events that still wait in the document are not touched.
   */
  boolean change(CheckIn before, Progress after, Optional<PendingEvent> event) {
    var unchanged = where("_id").is(before.id()).and("version").is(before.version());
    var update = Update.update("progress", after).inc("version", 1);
    event.ifPresent(told -> update.push("outbox", told));
    var changed = mongo.updateFirst(query(unchanged), update, CheckIn.class).getMatchedCount() == 1;
    if (changed && event.isPresent()) {
      outbox.wake(CheckIn.class, before.id());
    }
    return changed;
  }

  Optional<CheckIn> find(String branch, UUID id) {
    var one = where("_id").is(id).and("branch").is(branch);
    return Optional.ofNullable(mongo.findOne(query(one), CheckIn.class));
  }

  List<CheckIn> ofPairing(String branch, UUID pairingId) {
    var wanted = where("branch").is(branch).and("party.pairingId").is(pairingId);
    return mongo.find(query(wanted), CheckIn.class);
  }

  /** Those of both sides in every pairing of a person. */
  List<CheckIn> withPerson(String branch, Side side, UUID personId) {
    var person =
        switch (side) {
          case RESIDENT -> "party.residentId";
          case VOLUNTEER -> "party.volunteerId";
        };
    return mongo.find(query(where("branch").is(branch).and(person).is(personId)), CheckIn.class);
  }

  /** Those of everybody in the pairings of these. */
  List<CheckIn> ofSamePairings(String branch, List<CheckIn> some) {
    var pairings = some.stream().map(checkIn -> checkIn.party().pairingId()).distinct().toList();
    var wanted = where("branch").is(branch).and("party.pairingId").in(pairings);
    return mongo.find(query(wanted), CheckIn.class);
  }

  List<CheckIn> of(String branch, UUID person, LocalDate from) {
    var asked = where("branch").is(branch).and("party.personId").is(person).and("dueOn").gte(from);
    return mongo.find(query(asked), CheckIn.class);
  }

  /** Those that time moves on, the longest waiting first. */
  List<CheckIn> whoseTimeHasCome(LocalDate today, int limit) {
    var come = query(where("progress.nextOn").lte(today));
    return mongo.find(
        come.with(Sort.by(ASC, "progress.nextOn", "_id")).limit(limit), CheckIn.class);
  }

  /** A part of those that meet the criteria; the criteria of the branch come on top. */
  Page<CheckIn> page(String branch, Criteria which, Pageable page) {
    var wanted = new Criteria().andOperator(where("branch").is(branch), which);
    var items = mongo.find(query(wanted).with(page), CheckIn.class);
    return new Page<>(items, mongo.count(query(wanted), CheckIn.class));
  }
}
