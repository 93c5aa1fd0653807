package jp.otonari.intake.move;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.move.Move.Step;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what follows by itself: leads an accepted move to its end, and ends one that nobody has
 * answered. Every step may be repeated; what a crash interrupts is taken up again.
 */
@Component
class FinishMove {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String BY = "intake";

  private final Moves moves;
  private final List<Mover> movers;
  private final List<Follows> followers;
  private final Outbox outbox;
  private final Clock clock;

  FinishMove(Moves moves, List<Mover> movers, List<Follows> followers, Outbox outbox, Clock clock) {
    this.moves = moves;
    this.movers = movers;
    this.followers = followers;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.moves.finish:60s}", initialDelayString = "35s")
  void takeUpAgain() {
    moves.unfinished(clock.instant().minus(PATIENCE)).forEach(this::goOn);
    moves.overdue(LocalDate.now(clock)).forEach(move -> end(move, MoveState.EXPIRED, List.of()));
  }

  /** As it is afterwards: when somebody else changed something in the same moment, not done yet. */
  Move goOn(Move move) {
    var arrived =
        movers.stream()
            .filter(mover -> mover.role() == move.role())
            .anyMatch(
                mover -> mover.move(move.personId(), move.from(), move.to(), move.municipality()));
    if (!arrived) {
      return end(move, MoveState.CANCELLED, List.of());
    }
    followers.forEach(one -> one.follow(move.personId(), move.from(), move.to()));
    return end(move, MoveState.DONE, List.of(letter(move)));
  }

  private Move end(Move move, MoveState state, List<PendingEvent> told) {
    var step = new Step(state, clock.instant().truncatedTo(ChronoUnit.MILLIS), BY, null);
    try {
      return moves.save(move.stepped(step, move.consent(), told));
    } catch (OptimisticLockingFailureException _) {
      return move;
    }
  }

  private PendingEvent letter(Move move) {
    var person = move.personId();
    var told = new MoveDone(move.id(), person, move.from());
    return outbox.event(move.to(), MoveAsked.topic(move.role()), MoveDone.TYPE, person, told);
  }
}
