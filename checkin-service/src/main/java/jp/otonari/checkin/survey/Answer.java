package jp.otonari.checkin.survey;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person said. The note never leaves this service but for the coordinator's page. */
record Answer(
    boolean met, Feeling feeling, @Nullable Wish wish, @Nullable String note, Instant answeredAt) {

  /** What was ticked stays for the figures. */
  Answer withoutNote() {
    return new Answer(met, feeling, wish, null, answeredAt);
  }

  boolean saysTheSameAs(Answer other) {
    return met == other.met
        && feeling == other.feeling
        && wish == other.wish
        && Objects.equals(note, other.note);
  }

  /** Leaves the note out, so that it never reaches a log. */
  @Override
  public String toString() {
    return "Answer[" + feeling + " " + answeredAt + "]";
  }
}
