package jp.otonari.intake.duplicate;

import java.time.Clock;
import java.util.function.UnaryOperator;
import jp.otonari.intake.duplicate.JudgementAnswer.Judged;
import jp.otonari.intake.duplicate.JudgementAnswer.NoSuchResemblance;
import jp.otonari.intake.duplicate.JudgementAnswer.Stale;
import jp.otonari.intake.duplicate.JudgementAnswer.WrongState;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.request.Etags;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The office says that two are two, or takes that back. */
@Component
class JudgeResemblance {

  private final Resemblances resemblances;
  private final Clock clock;

  JudgeResemblance(Resemblances resemblances, Clock clock) {
    this.resemblances = resemblances;
    this.clock = clock;
  }

  JudgementAnswer areTwo(String branch, String id, String ifMatch, String by) {
    return with(
        branch,
        id,
        ifMatch,
        State.OPEN,
        known -> known.judged(State.NOT_SAME, by, clock.instant()));
  }

  JudgementAnswer undo(String branch, String id, String ifMatch) {
    return with(branch, id, ifMatch, State.NOT_SAME, known -> known.judged(State.OPEN, null, null));
  }

  private JudgementAnswer with(
      String branch, String id, String ifMatch, State from, UnaryOperator<Resemblance> judgement) {
    var known = resemblances.find(branch, id).orElse(null);
    if (known == null) {
      return new NoSuchResemblance();
    }
    if (!Etags.match(ifMatch, known.version())) {
      return new Stale();
    }
    if (known.state() != from) {
      return new WrongState();
    }
    try {
      return new Judged(resemblances.save(judgement.apply(known)));
    } catch (OptimisticLockingFailureException _) {
      return new Stale();
    }
  }
}
