package jp.otonari.intake.move;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.otonari.intake.duplicate.RunningPairs;
import jp.otonari.intake.move.Move.Step;
import jp.otonari.intake.move.MoveAnswer.HasPair;
import jp.otonari.intake.move.MoveAnswer.Invalid;
import jp.otonari.intake.move.MoveAnswer.Kept;
import jp.otonari.intake.move.MoveAnswer.Nothing;
import jp.otonari.intake.move.MoveAnswer.Stale;
import jp.otonari.intake.move.MoveAnswer.WrongState;
import jp.otonari.intake.request.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the person and the two offices say of a move that has begun. */
@Component
class DecideMove {

  private static final String SELF = "self";

  private final Moves moves;
  private final RunningPairs pairs;
  private final FinishMove finishMove;
  private final Clock clock;

  DecideMove(Moves moves, RunningPairs pairs, FinishMove finishMove, Clock clock) {
    this.moves = moves;
    this.pairs = pairs;
    this.finishMove = finishMove;
    this.clock = clock;
  }

  /**
   * Which move, and which version of it the caller has read.
   *
   * @param by the account, or the person
   */
  record Read(String branch, String id, String ifMatch, String by) {}

  /** The person says yes or no; a yes may be taken back until the other office is ready. */
  MoveAnswer answer(Read read, boolean yes) {
    return with(
        moves.find(read.branch(), read.id()).filter(move -> move.personId().equals(read.by())),
        read,
        move -> {
          var given =
              yes ? new ConsentGiven(ConsentGiven.How.MAIL_LINK, LocalDate.now(clock)) : null;
          return step(move, yes ? MoveState.CONSENTED : MoveState.REFUSED, SELF, null, given);
        });
  }

  /** The office notes what the person has told it. */
  MoveAnswer consented(Read read, ConsentForm form) {
    return ofOldOffice(
        read,
        move -> {
          var problems = form.problems("", LocalDate.now(clock));
          return problems.isEmpty()
              ? step(move, MoveState.CONSENTED, read.by(), null, form.given())
              : new Invalid(problems);
        });
  }

  MoveAnswer cancel(Read read) {
    return ofOldOffice(
        read, move -> step(move, MoveState.CANCELLED, read.by(), null, move.consent()));
  }

  /** The new office is ready for the person. */
  MoveAnswer accept(Read read) {
    return ofNewOffice(
        read,
        move -> {
          if (pairs.meets(move.from(), move.personId())) {
            return new HasPair();
          }
          var accepted = step(move, MoveState.ACCEPTED, read.by(), null, move.consent());
          return accepted instanceof Kept(var kept) ? new Kept(finishMove.goOn(kept)) : accepted;
        });
  }

  MoveAnswer decline(Read read, String note) {
    return ofNewOffice(
        read, move -> step(move, MoveState.DECLINED, read.by(), note, move.consent()));
  }

  private MoveAnswer step(
      Move move, MoveState next, String by, @Nullable String note, @Nullable ConsentGiven given) {
    if (!move.state().leadsTo(next)) {
      return new WrongState();
    }
    var step = new Step(next, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, note);
    return new Kept(moves.save(move.stepped(step, given, List.of())));
  }

  private MoveAnswer ofOldOffice(Read read, Function<Move, MoveAnswer> change) {
    var found = moves.find(read.branch(), read.id());
    return with(found.filter(move -> move.from().equals(read.branch())), read, change);
  }

  private MoveAnswer ofNewOffice(Read read, Function<Move, MoveAnswer> change) {
    var found = moves.find(read.branch(), read.id());
    return with(found.filter(move -> move.to().equals(read.branch())), read, change);
  }

  private static MoveAnswer with(
      Optional<Move> found, Read read, Function<Move, MoveAnswer> change) {
    if (found.isEmpty()) {
      return new Nothing();
    }
    if (!Etags.match(read.ifMatch(), found.get().version())) {
      return new Stale();
    }
    try {
      return change.apply(found.get());
    } catch (OptimisticLockingFailureException _) {
      return new Stale();
    }
  }
}
