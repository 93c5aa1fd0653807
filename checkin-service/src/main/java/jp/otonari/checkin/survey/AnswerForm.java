package jp.otonari.checkin.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    return new Answer(met, feeling, wish, note == null || note.isBlank() ? null : whole(note), now);
  }

  /** Half a character, which no page could show, becomes a question mark. */
  private static String whole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  /** Leaves the note out, so that it never reaches a log. */
  @Override
  public String toString() {
    return "AnswerForm[" + feeling + "]";
  }
}
