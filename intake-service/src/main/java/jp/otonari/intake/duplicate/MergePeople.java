package jp.otonari.intake.duplicate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.duplicate.MergeAnswer.BothPaired;
import jp.otonari.intake.duplicate.MergeAnswer.Invalid;
import jp.otonari.intake.duplicate.MergeAnswer.Merged;
import jp.otonari.intake.duplicate.MergeAnswer.NoSuchResemblance;
import jp.otonari.intake.duplicate.MergeAnswer.OtherPaired;
import jp.otonari.intake.duplicate.MergeAnswer.Stale;
import jp.otonari.intake.duplicate.MergeAnswer.WrongState;
import jp.otonari.intake.duplicate.Resemblance.State;
import jp.otonari.intake.request.Etags;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes one record of two, as a coordinator wants it, unless something speaks against it. */
@Component
class MergePeople {

  private final Resemblances resemblances;
  private final List<Keeper<?>> keepers;
  private final RunningPairs pairs;
  private final Merges merges;
  private final FinishMerge finishMerge;
  private final MergedForm forms;
  private final Clock clock;

  MergePeople(
      Resemblances resemblances,
      List<Keeper<?>> keepers,
      RunningPairs pairs,
      Merges merges,
      FinishMerge finishMerge,
      JsonMapper json,
      Clock clock) {
    this.resemblances = resemblances;
    this.keepers = keepers;
    this.pairs = pairs;
    this.merges = merges;
    this.finishMerge = finishMerge;
    this.forms = new MergedForm(json);
    this.clock = clock;
  }

  MergeAnswer merge(String branch, String id, String ifMatch, Wish wish, String by) {
    var known = resemblances.find(branch, id).orElse(null);
    if (known == null || !known.people().contains(wish.survivor().toString())) {
      return new NoSuchResemblance();
    }
    if (!Etags.match(ifMatch, known.version())) {
      return new Stale();
    }
    if (known.state() != State.OPEN) {
      return new WrongState();
    }
    return keepers.stream()
        .filter(keeper -> keeper.role() == known.role())
        .findFirst()
        .map(keeper -> merge(keeper, known, wish, by))
        .orElseGet(NoSuchResemblance::new);
  }

  private <T extends Record> MergeAnswer merge(
      Keeper<T> keeper, Resemblance known, Wish wish, String by) {
    var survivor = keeper.find(known.branch(), wish.survivor().toString()).orElse(null);
    var gone = known.otherThan(wish.survivor().toString());
    var other = keeper.find(known.branch(), gone).orElse(null);
    if (survivor == null || other == null) {
      return new NoSuchResemblance();
    }
    if (survivor.version() != wish.survivorVersion() || other.version() != wish.otherVersion()) {
      return new Stale();
    }
    if (pairs.meets(known.branch(), other.id())) {
      return pairs.meets(known.branch(), survivor.id()) ? new BothPaired() : new OtherPaired();
    }
    var problems = problems(keeper, survivor, other, wish);
    if (!problems.isEmpty()) {
      return new Invalid(problems);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var merge = Merge.begun(keeper.role(), survivor, other, wish.take(), by, now);
    return merges.begin(merge) ? go(keeper, survivor, other, merge, known) : new Stale();
  }

  /** What was wrong in a record before, such as a day that has passed since, does not count. */
  private <T extends Record> List<FieldProblem> problems(
      Keeper<T> keeper, Side<T> survivor, Side<T> other, Wish wish) {
    if (!forms.knows(survivor.form(), wish.take())) {
      return List.of(new FieldProblem("take", "unexpected"));
    }
    var merged = forms.of(survivor.form(), other.form(), wish.take(), keeper.form());
    var before = keeper.problems(survivor.form());
    var elsewhere = keeper.problems(other.form());
    return keeper.problems(merged).stream()
        .filter(problem -> !before.contains(problem) && !elsewhere.contains(problem))
        .toList();
  }

  /** The word about the two is stored first: nobody is asked about them any more. */
  private <T extends Record> MergeAnswer go(
      Keeper<T> keeper, Side<T> survivor, Side<T> other, Merge merge, Resemblance known) {
    try {
      var settled = resemblances.save(known.judged(State.MERGED, merge.by(), merge.at()));
      var merged = forms.of(survivor.form(), other.form(), merge.taken(), keeper.form());
      if (keeper.takeIn(survivor, merged)) {
        finishMerge.goOn(merge);
        return new Merged(survivor.id());
      }
      resemblances.save(settled.judged(State.OPEN, null, null));
    } catch (OptimisticLockingFailureException _) {
      // Somebody judged or looked at the two in the same moment.
    }
    merges.abandon(merge);
    return new Stale();
  }
}
