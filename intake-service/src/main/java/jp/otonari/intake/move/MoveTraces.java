package jp.otonari.intake.move;

import java.time.Clock;
import java.util.List;
import jp.otonari.intake.erasure.Traces;
import jp.otonari.intake.move.Move.Step;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Of an erased person's moves only who, whence, whither and when stays; an open one is over. */
@Component
class MoveTraces implements Traces {

  private final Moves moves;
  private final Clock clock;

  MoveTraces(Moves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  public int forget(String branch, String personId) {
    var telling = moves.all(personId).stream().filter(MoveTraces::tells).toList();
    telling.forEach(this::blank);
    return telling.size();
  }

  private static boolean tells(Move move) {
    return move.isOpen() || move.reason() != null;
  }

  private void blank(Move move) {
    for (var known = move; tells(known); known = moves.again(known)) {
      try {
        moves.save(over(known).wordless());
        return;
      } catch (OptimisticLockingFailureException _) {
        // Somebody else was faster: once more.
      }
    }
  }

  private Move over(Move move) {
    var step = new Step(MoveState.CANCELLED, clock.instant(), "intake", null);
    return move.isOpen() ? move.stepped(step, move.consent(), List.of()) : move;
  }
}
