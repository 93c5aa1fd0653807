package jp.otonari.checkin.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person sends by the link of a letter. */
record AnswerForm(
    @NotNull Boolean met,
    @NotNull Feeling feeling,
    @Nullable Wish wish,
    @Nullable @Size(max = 2000) String note) {

  Answer at(Instant now) {
    return new Answer(met, feeling, wish, note == null || note.isBlank() ? null : note, now);
  }

  /** Leaves the note out, so that it never reaches a log. */
  @Override
  public String toString() {
    return "AnswerForm[" + feeling + "]";
  }
}
