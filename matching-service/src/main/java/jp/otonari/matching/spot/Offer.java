package jp.otonari.matching.spot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer is asked.
 *
 * @param answerBy when others are asked, too; a later yes still counts while nobody goes
 */
record Offer(
    String volunteerId,
    Instant at,
    Instant answerBy,
    @Nullable Answer answer,
    @Nullable Instant answeredAt) {

  /** TOO_LATE: another one was faster; GONE: the volunteer pauses or left. */
  enum Answer {
    ACCEPTED,
    DECLINED,
    TOO_LATE,
    GONE
  }

  static Offer to(String volunteerId, Instant now, Instant answerBy) {
    return new Offer(volunteerId, now, answerBy, null, null);
  }

  boolean isTo(String id) {
    return volunteerId.equals(id);
  }

  boolean isOpen() {
    return answer == null;
  }

  /** Who was not fast enough may be asked again when the other one cannot go after all. */
  boolean mayBeRepeated() {
    return answer == Answer.TOO_LATE;
  }

  Offer answered(Answer given, Instant now) {
    return new Offer(volunteerId, at, answerBy, given, now);
  }
}
