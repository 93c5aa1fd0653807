package jp.otonari.intake.move;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.duplicate.RunningPairs;
import jp.otonari.intake.move.Move.Step;
import jp.otonari.intake.move.MoveAnswer.AlreadyMoving;
import jp.otonari.intake.move.MoveAnswer.HasLeft;
import jp.otonari.intake.move.MoveAnswer.HasPair;
import jp.otonari.intake.move.MoveAnswer.Invalid;
import jp.otonari.intake.move.MoveAnswer.Kept;
import jp.otonari.intake.move.MoveAnswer.Nothing;
import jp.otonari.intake.person.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Begins a move, and has the person asked unless they have agreed already. */
@Component
class AskToMove {

  /** How long the person has to answer. */
  private static final Period TO_ANSWER = Period.ofDays(14);

  private final Moves moves;
  private final List<Mover> movers;
  private final RunningPairs pairs;
  private final Branches branches;
  private final Outbox outbox;
  private final Clock clock;

  AskToMove(
      Moves moves,
      List<Mover> movers,
      RunningPairs pairs,
      Branches branches,
      Outbox outbox,
      Clock clock) {
    this.moves = moves;
    this.movers = movers;
    this.pairs = pairs;
    this.branches = branches;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Who asks, and for whom.
   *
   * @param id of the move: who asks again finds it
   * @param by the account
   */
  record Asking(UUID id, String branch, String person, String by) {}

  MoveAnswer ask(Asking asking, MoveForm form) {
    var known = moves.find(asking.branch(), asking.id().toString());
    if (known.isPresent()) {
      return new Kept(known.get());
    }
    var mover =
        movers.stream()
            .filter(one -> one.find(asking.branch(), asking.person()).isPresent())
            .findFirst();
    if (mover.isEmpty()) {
      return new Nothing();
    }
    var problems = problems(asking.branch(), form);
    return problems.isEmpty() ? begin(mover.get(), asking, form) : new Invalid(problems);
  }

  private List<FieldProblem> problems(String branch, MoveForm form) {
    if (form.to().equals(branch) || !branches.serve(form.to())) {
      return List.of(new FieldProblem("to", "unknown"));
    }
    var consent = form.consent();
    return consent == null ? List.of() : consent.problems("consent.", LocalDate.now(clock));
  }

  private MoveAnswer begin(Mover mover, Asking asking, MoveForm form) {
    if (mover.find(asking.branch(), asking.person()).filter(Mover.Person::hasLeft).isPresent()) {
      return new HasLeft();
    }
    if (pairs.meets(asking.branch(), asking.person())) {
      return new HasPair();
    }
    try {
      return new Kept(moves.add(asked(mover.role(), asking, form)));
    } catch (DuplicateKeyException _) {
      return moves
          .find(asking.branch(), asking.id().toString())
          .<MoveAnswer>map(Kept::new)
          .orElseGet(AlreadyMoving::new);
    }
  }

  private Move asked(Role role, Asking asking, MoveForm form) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var consent = form.consent();
    var state = consent == null ? MoveState.ASKED : MoveState.CONSENTED;
    var answerBy = LocalDate.now(clock).plus(TO_ANSWER);
    return new Move(
        asking.id().toString(),
        0,
        asking.person(),
        role,
        asking.branch(),
        form.to(),
        form.municipality(),
        form.reason(),
        state,
        now,
        answerBy,
        consent == null ? null : consent.given(),
        List.of(new Step(state, now, asking.by(), null)),
        asking.person(),
        consent == null ? List.of(letter(role, asking, form.to(), answerBy)) : List.of());
  }

  private PendingEvent letter(Role role, Asking asking, String to, LocalDate answerBy) {
    var person = asking.person();
    var told = new MoveAsked(asking.id().toString(), person, to, answerBy);
    return outbox.event(asking.branch(), MoveAsked.topic(role), MoveAsked.TYPE, person, told);
  }
}
