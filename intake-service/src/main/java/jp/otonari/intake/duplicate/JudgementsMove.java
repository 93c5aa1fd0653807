package jp.otonari.intake.duplicate;

import jp.otonari.intake.duplicate.Resemblance.State;
import org.springframework.stereotype.Component;

/**
 * Who was judged to be somebody else than the former record is somebody else than the survivor. The
 * other questions about the former record are void; the survivor is looked at anew.
 */
@Component
class JudgementsMove implements Belongings {

  private final Resemblances resemblances;
  private final Merges merges;

  JudgementsMove(Resemblances resemblances, Merges merges) {
    this.resemblances = resemblances;
    this.merges = merges;
  }

  @Override
  public void move(String branch, String from, String to) {
    for (var known : resemblances.of(from)) {
      var third = known.otherThan(from);
      if (third.equals(to)) {
        settle(known, from);
      } else {
        if (known.state() == State.NOT_SAME) {
          resemblances.carryOver(known.between(to, third));
        }
        resemblances.drop(known);
      }
    }
  }

  private void settle(Resemblance known, String from) {
    if (known.state() != State.MERGED) {
      merges
          .find(known.branch(), from)
          .ifPresent(
              merge -> resemblances.save(known.judged(State.MERGED, merge.by(), merge.at())));
    }
  }
}
