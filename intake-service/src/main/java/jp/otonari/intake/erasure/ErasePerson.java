package jp.otonari.intake.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.otonari.intake.person.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases a person: the record with all that was on its way, the person's key, and every trace in
 * this service; the other services hear of it and answer. What a crash interrupts is taken up
 * again.
 */
@Component
public class ErasePerson {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Erasures erasures;
  private final People people;
  private final List<PersonErasure> records;
  private final List<Traces> traces;
  private final Clock clock;

  ErasePerson(
      Erasures erasures,
      People people,
      List<PersonErasure> records,
      List<Traces> traces,
      Clock clock) {
    this.erasures = erasures;
    this.people = people;
    this.records = records;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * @param by the account that asks, {@code self} or {@code retention}
   * @return none when the branch has never had such a person
   */
  Optional<Erasure> erase(String branch, String personId, String by) {
    if (people.hold(branch, personId)) {
      erasures.begin(Erasure.asked(personId, branch, by, now()));
    }
    var begun = erasures.find(branch, personId);
    begun.ifPresent(this::goOn);
    return begun.flatMap(erasure -> erasures.find(branch, erasure.personId()));
  }

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
      erasures.receipt(id, new Receipt(Erasure.INTAKE, (int) removed, now()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
