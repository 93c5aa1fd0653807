package jp.otonari.intake.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.intake.person.FormerBranches;
import jp.otonari.intake.person.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases a person: the record with all that was on its way, the person's key, and every trace in
 * this service; the other services hear of it and answer. What a crash interrupts is taken up
 * again. The records that were merged into it go first.
 */
@Component
public class ErasePerson {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Erasures erasures;
  private final People people;
  private final FormerIds formerIds;
  private final FormerBranches formerBranches;
  private final List<PersonErasure> records;
  private final List<Traces> traces;
  private final Clock clock;

  ErasePerson(
      Erasures erasures,
      People people,
      FormerIds formerIds,
      FormerBranches formerBranches,
      List<PersonErasure> records,
      List<Traces> traces,
      Clock clock) {
    this.erasures = erasures;
    this.people = people;
    this.formerIds = formerIds;
    this.formerBranches = formerBranches;
    this.records = records;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * @param by the account that asks, {@code self} or {@code retention}
   * @return none when the branch has never had such a person
   */
  Optional<Erasure> erase(String branch, String personId, String by) {
    var records = records(branch, personId);
    if (people.hold(branch, personId)) {
      records.forEach(one -> erasures.begin(Erasure.asked(one.id(), one.branch(), by, now())));
    }
    records.forEach(one -> erasures.find(one.branch(), one.id()).ifPresent(this::goOn));
    return erasures.find(branch, personId);
  }

  /** Where there is a record of the person, or was one before it was merged; their own the last. */
  private List<Kept> records(String branch, String personId) {
    var records = new ArrayList<Kept>();
    Stream.concat(formerBranches.of(personId).stream(), Stream.of(branch))
        .distinct()
        .forEach(
            place -> formerIds.of(place, personId).forEach(id -> records.add(new Kept(place, id))));
    records.add(new Kept(branch, personId));
    return records;
  }

  private record Kept(String branch, String id) {}

  /** Nobody asks for it, but there is no reason any more to keep the person. */
  public void retentionOver(String branch, String personId) {
    erase(branch, personId, "retention");
  }

  @Scheduled(fixedDelayString = "${otonari.erasure.sweep:60s}", initialDelayString = "20s")
  void takeUpAgain() {
    erasures.waitingFor(Erasure.INTAKE, now().minus(PATIENCE)).forEach(this::goOn);
  }

  private void goOn(Erasure erasure) {
    if (!erasure.isReceiptedBy(Erasure.INTAKE)) {
      var id = erasure.personId();
      var removed =
          records.stream().filter(one -> one.erase(erasure.branch(), id)).count()
              + traces.stream().mapToInt(one -> one.forget(erasure.branch(), id)).sum();
      erasures.receipt(erasure.branch(), id, new Receipt(Erasure.INTAKE, (int) removed, now()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
