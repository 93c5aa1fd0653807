package jp.otonari.notification.letter;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Takes out of the log what letters said to or about an erased person. The bare row stays: who,
 * which purpose, when; so a letter is still sent once at the most.
 */
@Component
public class BlankLetters {

  private final MongoTemplate mongo;

  private final LetterEvents events;

  private final Clock clock;

  BlankLetters(MongoTemplate mongo, LetterEvents events, Clock clock) {
    this.mongo = mongo;
    this.events = events;
    this.clock = clock;
  }

  /** Stops what has not gone and blanks the rest; returns how many letters that were. */
  public int about(String branch, UUID personId) {
    var waiting =
        mongo.find(
            query(
                unblanked(branch, personId)
                    .and("progress.state")
                    .in(LetterState.PLANNED, LetterState.SENDING)),
            Letter.class);
    var stopped = waiting.stream().filter(this::stop).count();
    var rest = mongo.updateMulti(query(unblanked(branch, personId)), blank(), Letter.class);
    return Math.toIntExact(stopped + rest.getModifiedCount());
  }

  /** It will not go any more, unless the mail server may have it already. Whether that is so. */
  public boolean stop(Letter letter) {
    var before =
        where("id")
            .is(letter.id())
            .and("progress.state")
            .in(LetterState.PLANNED, LetterState.SENDING)
            .and("progress.handedOver")
            .is(false);
    var never =
        blank()
            .set("progress.state", LetterState.REFUSED)
            .set("progress.why", "erased")
            .unset("progress.dueAt")
            .unset("progress.waitingFor")
            .push("outbox", events.refused(letter, "erased"));
    var stopped = mongo.updateFirst(query(before), never, Letter.class).getMatchedCount() == 1;
    if (stopped) {
      events.wake(letter);
    }
    return stopped;
  }

  private static Criteria unblanked(String branch, UUID personId) {
    return where("branch")
        .is(branch)
        .and("blankedAt")
        .isNull()
        .orOperator(where("personId").is(personId), where("matter.partnerId").is(personId));
  }

  private Update blank() {
    return new Update()
        .set("blankedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .set("matter", new Matter.Blank())
        .unset("copy")
        .unset("progress.reply");
  }
}
