package jp.otonari.intake.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.otonari.intake.vault.Vault;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads a merge to its end: the survivor holds what it was to take, the other record becomes a
 * shell, and what belonged to it moves. Every step may be repeated; what a crash interrupts is
 * taken up again.
 */
@Component
class FinishMerge {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int TRIES = 10;

  private final List<Keeper<?>> keepers;
  private final List<Belongings> belongings;
  private final Merges merges;
  private final Vault vault;
  private final MergedForm forms;
  private final Clock clock;

  FinishMerge(
      List<Keeper<?>> keepers,
      List<Belongings> belongings,
      Merges merges,
      Vault vault,
      JsonMapper json,
      Clock clock) {
    this.keepers = keepers;
    this.belongings = belongings;
    this.merges = merges;
    this.vault = vault;
    this.forms = new MergedForm(json);
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${otonari.duplicates.finish:60s}", initialDelayString = "25s")
  void takeUpAgain() {
    merges.unfinished(clock.instant().minus(PATIENCE)).forEach(this::goOn);
  }

  /** Once the survivor holds what was chosen, nothing can fail for good. */
  void goOn(Merge merge) {
    try {
      finish(merge);
    } catch (OptimisticLockingFailureException _) {
      // Somebody was faster; the rest is done at the next sweep.
    }
  }

  /** What belongs to the former record moves before others hear that it left, and once more. */
  private void finish(Merge merge) {
    move(merge);
    var left =
        keepers.stream()
            .filter(keeper -> keeper.role() == merge.role())
            .allMatch(keeper -> hasLeft(keeper, merge));
    if (left) {
      move(merge);
      vault.destroyKey(merge.former());
      merges.done(merge);
    }
  }

  private void move(Merge merge) {
    belongings.forEach(all -> all.move(merge.branch(), merge.former(), merge.survivor()));
  }

  /** Whether only a shell is left of the former record; somebody may change both meanwhile. */
  private <T extends Record> boolean hasLeft(Keeper<T> keeper, Merge merge) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      var other = keeper.find(merge.branch(), merge.former());
      var survivor = keeper.find(merge.branch(), merge.survivor());
      if (other.isEmpty() || survivor.isEmpty()) {
        return true;
      }
      merges.keep(merge, other.get());
      if (holdsAll(keeper, survivor.get(), other.get(), merge)
          && keeper.leave(other.get(), survivor.get())) {
        return true;
      }
    }
    return false;
  }

  /** Takes in what the survivor does not hold yet; then the next look must find it there. */
  private <T extends Record> boolean holdsAll(
      Keeper<T> keeper, Side<T> survivor, Side<T> other, Merge merge) {
    var merged = forms.of(survivor.form(), other.form(), merge.taken(), keeper.form());
    if (merged.equals(survivor.form())) {
      return true;
    }
    keeper.takeIn(survivor, merged);
    return false;
  }
}
