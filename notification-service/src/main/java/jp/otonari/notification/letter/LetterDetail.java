package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One letter with what was written and what became of it. */
record LetterDetail(
    @JsonUnwrapped LetterItem letter,
    @Nullable String text,
    @Nullable String html,
    int attempt,
    @Nullable Instant nextAttemptAt,
    @Nullable String reply,
    @Nullable Decision decision) {

  static LetterDetail of(Letter letter) {
    var copy = letter.copy();
    var progress = letter.progress();
    return new LetterDetail(
        LetterItem.of(letter),
        copy == null ? null : copy.text(),
        copy == null ? null : copy.html(),
        progress.attempt(),
        letter.state() == LetterState.PLANNED ? progress.dueAt() : null,
        progress.reply(),
        letter.decision());
  }
}
