package jp.otonari.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.otonari.notification.letter.Decision.Choice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** A coordinator says what becomes of a letter that may or may not have gone. */
@Component
class DecideLetter {

  private final Letters letters;

  private final MongoTemplate mongo;

  private final LetterEvents events;

  private final ApplicationEventPublisher told;

  private final Clock clock;

  DecideLetter(
      Letters letters,
      MongoTemplate mongo,
      LetterEvents events,
      ApplicationEventPublisher told,
      Clock clock) {
    this.letters = letters;
    this.mongo = mongo;
    this.events = events;
    this.told = told;
    this.clock = clock;
  }

  /** What came of a decision. */
  sealed interface Answer {

    /** It holds, now or since it was made before. */
    record Decided(Letter letter) implements Answer {}

    /** Nothing is uncertain about this letter, or it was decided otherwise. */
    record NotUncertain() implements Answer {}

    /** There is no such letter in this branch. */
    record Unknown() implements Answer {}
  }

  Answer decide(String branch, UUID id, Choice choice, String by) {
    var found = letters.find(branch, id);
    if (found.isEmpty()) {
      return new Answer.Unknown();
    }
    var letter = found.get();
    if (letter.decision() != null && letter.state() != LetterState.UNCERTAIN) {
      return letter.decision().decision() == choice
          ? new Answer.Decided(letter)
          : new Answer.NotUncertain();
    }
    return apply(letter, choice, by);
  }

  private Answer apply(Letter letter, Choice choice, String by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var change = change(letter, choice, now).set("decision", new Decision(choice, by, now));
    var still =
        query(
            where("id")
                .is(letter.id())
                .and("progress.state")
                .is(LetterState.UNCERTAIN)
                .and("progress.attempt")
                .is(letter.progress().attempt()));
    if (mongo.updateFirst(still, change, Letter.class).getMatchedCount() == 0) {
      return new Answer.NotUncertain();
    }
    events.wake(letter);
    told.publishEvent(new LettersPlanned());
    return new Answer.Decided(letters.find(letter.branch(), letter.id()).orElseThrow());
  }

  private Update change(Letter letter, Choice choice, Instant now) {
    return switch (choice) {
      case SEND_AGAIN ->
          new Update()
              .set("progress.state", LetterState.PLANNED)
              .set("progress.dueAt", now)
              .set("progress.handedOver", false)
              .set("progress.why", "sent-again-by-decision");
      case COUNT_AS_SENT ->
          new Update()
              .set("progress.state", LetterState.SENT)
              .set("progress.sentAt", now)
              .set("progress.why", "counted-as-sent")
              .push("outbox", events.sent(letter, now));
    };
  }
}
