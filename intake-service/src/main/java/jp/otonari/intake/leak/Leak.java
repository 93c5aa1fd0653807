package jp.otonari.intake.leak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.intake.leak.Step.Kind;
import jp.otonari.intake.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** Personal data got out, or may have: what is known, what was done, and every step. */
@Document("leaks")
@CompoundIndex(name = "oldest", def = "{'branch': 1, 'state': 1, 'facts.noticedOn': 1}")
record Leak(
    @Id String id,
    @Version long version,
    String branch,
    LeakState state,
    Facts facts,
    List<Mark> marks,
    List<Step> history) {

  static Leak registered(String id, String branch, Facts facts, String by, Instant now) {
    var step = new Step(Kind.REGISTERED, now, by, null, null, null, null);
    return new Leak(id, 0, branch, LeakState.OPEN, facts, List.of(), List.of(step));
  }

  Leak amended(Facts known, String by, Instant now) {
    return next(known, marks, new Step(Kind.AMENDED, now, by, null, null, null, facts));
  }

  Leak done(Duty duty, LocalDate on, String by, Instant now) {
    var step = new Step(Kind.DONE, now, by, duty, on, null, null);
    return next(facts, and(marks, new Mark(duty, on, by, now)), step);
  }

  Leak closed(@Nullable Sealed note, String by, Instant now) {
    var step = new Step(Kind.CLOSED, now, by, null, null, note, null);
    return new Leak(id, version, branch, LeakState.CLOSED, facts, marks, and(history, step));
  }

  private Leak next(Facts known, List<Mark> done, Step step) {
    var reported = done.stream().anyMatch(mark -> mark.duty() == Duty.FULL_REPORT);
    var next = reported ? LeakState.REPORTED : LeakState.OPEN;
    return new Leak(id, version, branch, next, known, done, and(history, step));
  }

  /** What was known at first. */
  Facts asRegistered() {
    return history.stream().map(Step::before).filter(Objects::nonNull).findFirst().orElse(facts);
  }

  boolean isClosed() {
    return state == LeakState.CLOSED;
  }

  Optional<Mark> mark(Duty duty) {
    return marks.stream().filter(mark -> mark.duty() == duty).findFirst();
  }

  /** The full report says all that the quick one would. */
  boolean isDone(Duty duty) {
    return mark(duty).isPresent()
        || duty == Duty.QUICK_REPORT && mark(Duty.FULL_REPORT).isPresent();
  }

  /** What is still owed; nothing, for a leak that need not be reported. */
  List<Duty> owed() {
    return facts.grounds().isEmpty()
        ? List.of()
        : Stream.of(Duty.values()).filter(duty -> !isDone(duty)).toList();
  }

  /** The two clocks; none, for a leak that need not be reported. */
  List<RunningClock> clocks(LocalDate today) {
    if (facts.grounds().isEmpty()) {
      return List.of();
    }
    var by = Deadlines.of(facts.noticedOn(), facts.malicious());
    var full = mark(Duty.FULL_REPORT).map(Mark::on).orElse(null);
    var quick = mark(Duty.QUICK_REPORT).map(Mark::on).orElse(full);
    return List.of(
        RunningClock.of(Duty.QUICK_REPORT, by.quickBest(), by.quickLatest(), quick, today),
        RunningClock.of(Duty.FULL_REPORT, null, by.full(), full, today));
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
