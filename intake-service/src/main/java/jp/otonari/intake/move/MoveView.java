package jp.otonari.intake.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an office, or the person, sees of a move.
 *
 * @param person as the offices see them; null for the old office when they have gone, and for
 *     themselves
 * @param reason in the old office's words, and only there
 */
record MoveView(
    String moveId,
    long version,
    String personId,
    Role role,
    @Nullable PersonCard person,
    String from,
    String to,
    @Nullable String municipality,
    @Nullable String reason,
    MoveState state,
    Instant askedAt,
    LocalDate answerBy,
    @Nullable ConsentGiven consent,
    List<Move.Step> steps) {

  static MoveView of(Move move, String branch, @Nullable PersonCard person) {
    return of(move, person, branch.equals(move.from()) ? move.reason() : null, move.steps());
  }

  /** Without who in the offices did what, and their words. */
  static MoveView toSelf(Move move) {
    var steps =
        move.steps().stream()
            .map(step -> new Move.Step(step.state(), step.at(), by(step), null))
            .toList();
    return of(move, null, null, steps);
  }

  private static String by(Move.Step step) {
    return step.by().equals("self") ? step.by() : "office";
  }

  private static MoveView of(
      Move move, @Nullable PersonCard person, @Nullable String reason, List<Move.Step> steps) {
    return new MoveView(
        move.id(),
        move.version(),
        move.personId(),
        move.role(),
        person,
        move.from(),
        move.to(),
        move.municipality(),
        reason,
        move.state(),
        move.askedAt(),
        move.answerBy(),
        move.consent(),
        steps);
  }
}
