package jp.otonari.notification.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter is, and why.
 *
 * @param why a stable word for pages, such as {@code waiting-for-contact}
 * @param dueAt when it may be claimed; while it is being sent, when the claim ends
 * @param attempt grows with every claim: only the newest claim may change the letter
 * @param tries how often the mail server asked to come again
 * @param owner the instance that claimed it last
 * @param handedOver whether the mail server may have taken this attempt
 * @param waitingFor the person whose contact is missing, or may let it go sooner
 * @param reply what the mail server said last
 */
public record Progress(
    LetterState state,
    @Nullable String why,
    @Nullable Instant dueAt,
    int attempt,
    int tries,
    @Nullable String owner,
    boolean handedOver,
    @Nullable UUID waitingFor,
    @Nullable Instant sentAt,
    @Nullable String reply) {

  static Progress planned(Instant now) {
    return new Progress(LetterState.PLANNED, null, now, 0, 0, null, false, null, null, null);
  }
}
