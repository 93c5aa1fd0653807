package jp.otonari.notification.delivery;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.otonari.notification.letter.Copy;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.LetterEvents;
import jp.otonari.notification.letter.LetterState;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Who may send which letter. Every step is a compare-and-set on the letter's attempt number: a
 * sender whose claim was taken over can neither hand the letter over nor record anything.
 */
@Component
class Claims {

  private final String owner = UUID.randomUUID().toString();

  private final MongoTemplate mongo;

  private final LetterEvents events;

  private final DeliverySettings settings;

  private final Clock clock;

  Claims(MongoTemplate mongo, LetterEvents events, DeliverySettings settings, Clock clock) {
    this.mongo = mongo;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  /** Letters to be sent now, and letters whose sender has been silent for too long. */
  List<Letter> due() {
    return mongo.find(
        query(
                where("progress.state")
                    .in(LetterState.PLANNED, LetterState.SENDING)
                    .and("progress.dueAt")
                    .lte(now()))
            .with(Sort.by("progress.dueAt"))
            .limit(settings.batch()),
        Letter.class);
  }

  /** Empty when another sender was faster. */
  Optional<Letter> claim(Letter letter) {
    var claimed =
        new Update()
            .set("progress.state", LetterState.SENDING)
            .set("progress.owner", owner)
            .set("progress.dueAt", now().plus(settings.lease()))
            .unset("progress.why")
            .unset("progress.waitingFor")
            .inc("progress.attempt", 1);
    return Optional.ofNullable(
        mongo.findAndModify(
            asSeen(letter, where("progress.handedOver").is(false)),
            claimed,
            FindAndModifyOptions.options().returnNew(true),
            Letter.class));
  }

  /** Whether the claim still holds; from now on only the mail server's reply tells. */
  boolean handOver(Letter letter, Copy copy) {
    return change(
        asSeen(letter, where("blankedAt").isNull()),
        new Update().set("progress.handedOver", true).set("copy", copy));
  }

  /** Also when the letter was taken for uncertain meanwhile: now it is certain. */
  void sent(Letter letter, String reply) {
    var at = now();
    var handedOver =
        where("id")
            .is(letter.id())
            .and("progress.state")
            .in(LetterState.SENDING, LetterState.UNCERTAIN)
            .and("progress.handedOver")
            .is(true)
            .and("progress.attempt")
            .is(letter.progress().attempt());
    Supplier<Update> update =
        () ->
            ended(LetterState.SENT)
                .set("progress.sentAt", at)
                .unset("progress.why")
                .push("outbox", events.sent(letter, at));
    if (change(more -> query(new Criteria().andOperator(handedOver, more)), update, reply)) {
      events.wake(letter);
    }
  }

  void refuse(Letter letter, String why, String reply) {
    giveUp(letter, LetterState.REFUSED, why, reply);
  }

  /** Waits as long as the settings say, or fails when it was tried often enough. */
  void comeAgain(Letter letter, String why, String reply) {
    var tries = letter.progress().tries();
    if (tries < settings.retries().size()) {
      change(
          more -> asSeen(letter, more),
          () -> planned(settings.retries().get(tries), why).inc("progress.tries", 1),
          reply);
    } else {
      giveUp(letter, LetterState.FAILED, why, reply);
    }
  }

  /** The mail server is away: no letter's fault, so no try is counted. */
  void unreachable(Letter letter, Duration pause, String reply) {
    var why = "mail-server-unreachable";
    change(more -> asSeen(letter, more), () -> planned(pause, why), reply);
    mongo.updateMulti(
        query(where("progress.state").is(LetterState.PLANNED).and("progress.dueAt").lte(now())),
        planned(pause, why),
        Letter.class);
  }

  void uncertain(Letter letter, String why) {
    change(
        asSeen(letter, where("progress.handedOver").is(true)),
        ended(LetterState.UNCERTAIN).set("progress.why", why));
  }

  /** Looks again by itself now and then: the contact may have come between the looks. */
  void waitForContact(Letter letter, UUID person) {
    change(
        asSeen(letter),
        planned(Duration.ofMinutes(1), "waiting-for-contact").set("progress.waitingFor", person));
  }

  /** Until the person's quiet hours end, or they say otherwise. */
  void hold(Letter letter, Instant until) {
    change(
        asSeen(letter),
        planned(Duration.between(now(), until), "quiet-hours")
            .set("progress.waitingFor", letter.personId()));
  }

  void contactKnown(String branch, UUID person) {
    mongo.updateMulti(
        query(where("branch").is(branch).and("progress.waitingFor").is(person)),
        new Update().set("progress.dueAt", now()).unset("progress.waitingFor"),
        Letter.class);
  }

  private void giveUp(Letter letter, LetterState state, String why, String reply) {
    Supplier<Update> update =
        () -> ended(state).set("progress.why", why).push("outbox", events.refused(letter, why));
    if (change(more -> asSeen(letter, more), update, reply)) {
      events.wake(letter);
    }
  }

  private Update planned(Duration pause, String why) {
    return new Update()
        .set("progress.state", LetterState.PLANNED)
        .set("progress.dueAt", now().plus(pause))
        .set("progress.handedOver", false)
        .set("progress.why", why);
  }

  private static Update ended(LetterState state) {
    return new Update().set("progress.state", state).unset("progress.dueAt");
  }

  private static Query asSeen(Letter letter, Criteria... more) {
    var seen =
        where("id")
            .is(letter.id())
            .and("progress.state")
            .is(letter.state())
            .and("progress.attempt")
            .is(letter.progress().attempt());
    return query(more.length == 0 ? seen : seen.andOperator(more));
  }

  /** The mail server's words may quote a person: a letter that is blanked does not keep them. */
  private boolean change(Function<Criteria, Query> which, Supplier<Update> update, String reply) {
    return change(
            which.apply(where("blankedAt").isNull()), update.get().set("progress.reply", reply))
        || change(which.apply(where("blankedAt").ne(null)), update.get());
  }

  private boolean change(Query which, Update update) {
    return mongo.updateFirst(which, update, Letter.class).getMatchedCount() == 1;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
