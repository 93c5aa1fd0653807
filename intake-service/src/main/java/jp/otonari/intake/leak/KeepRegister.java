package jp.otonari.intake.leak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.leak.LeakAnswer.Invalid;
import jp.otonari.intake.leak.LeakAnswer.Kept;
import jp.otonari.intake.leak.LeakAnswer.NoSuchLeak;
import jp.otonari.intake.leak.LeakAnswer.NotNow;
import jp.otonari.intake.leak.LeakAnswer.Registered;
import jp.otonari.intake.leak.LeakAnswer.Stale;
import jp.otonari.intake.request.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The office writes a leak into the register, learns more, notes what it has done, closes it. */
@Component
class KeepRegister {

  private final Leaks leaks;
  private final Words words;
  private final Clock clock;

  KeepRegister(Leaks leaks, Words words, Clock clock) {
    this.leaks = leaks;
    this.words = words;
    this.clock = clock;
  }

  LeakAnswer register(String branch, String id, Account account, String by) {
    var problems = account.problems(today());
    if (!problems.isEmpty()) {
      return new Invalid(problems);
    }
    var leak = Leak.registered(id, branch, facts(id, account), by, clock.instant());
    try {
      return new Registered(leaks.add(leak));
    } catch (DuplicateKeyException _) {
      return leaks
          .find(branch, id)
          .filter(known -> isSame(known, leak.facts(), account.what()))
          .<LeakAnswer>map(Kept::new)
          .orElseGet(() -> new NotNow("already-registered"));
    }
  }

  private boolean isSame(Leak known, Facts facts, String what) {
    var first = known.asRegistered();
    return facts.isLike(first) && what.equals(words.open(known.id(), first.what()));
  }

  LeakAnswer amend(String branch, String id, String ifMatch, Account account, String by) {
    var problems = account.problems(today());
    return change(
        branch,
        id,
        ifMatch,
        leak ->
            problems.isEmpty()
                ? keep(leak.amended(facts(id, account), by, clock.instant()))
                : new Invalid(problems));
  }

  LeakAnswer done(String branch, String id, String ifMatch, Duty duty, LocalDate on, String by) {
    return change(
        branch,
        id,
        ifMatch,
        leak ->
            leak.mark(duty).isPresent()
                ? new NotNow("already-done")
                : on.isAfter(today()) || on.isBefore(leak.facts().noticedOn())
                    ? new Invalid(List.of(new FieldProblem("on", "date")))
                    : keep(leak.done(duty, on, by, clock.instant())));
  }

  /**
   * A leak is closed when nothing is owed. Persons who cannot be told (article 26, paragraph 2)
   * need a note that says what is done in their place; so does a leak that was not to be reported.
   */
  LeakAnswer close(String branch, String id, String ifMatch, @Nullable String note, String by) {
    return change(branch, id, ifMatch, leak -> close(leak, note, by));
  }

  private LeakAnswer close(Leak leak, @Nullable String note, String by) {
    var owed = leak.owed();
    if (owed.contains(Duty.QUICK_REPORT) || owed.contains(Duty.FULL_REPORT)) {
      return new NotNow("not-reported");
    }
    if (note == null && (!owed.isEmpty() || leak.facts().grounds().isEmpty())) {
      return new Invalid(List.of(new FieldProblem("note", "required")));
    }
    var sealed = note == null ? null : words.seal(leak.id(), note);
    return keep(leak.closed(sealed, by, clock.instant()));
  }

  private LeakAnswer change(
      String branch, String id, String ifMatch, Function<Leak, LeakAnswer> change) {
    var leak = leaks.find(branch, id).orElse(null);
    if (leak == null) {
      return new NoSuchLeak();
    }
    if (!Etags.match(ifMatch, leak.version())) {
      return new Stale();
    }
    return leak.isClosed() ? new NotNow("already-closed") : change.apply(leak);
  }

  private LeakAnswer keep(Leak leak) {
    try {
      return new Kept(leaks.keep(leak));
    } catch (OptimisticLockingFailureException _) {
      return new Stale();
    }
  }

  private Facts facts(String id, Account account) {
    return new Facts(
        account.noticedOn(),
        words.seal(id, account.what()),
        account.kinds(),
        account.people(),
        account.personIds().stream().map(UUID::toString).toList(),
        account.sensitive() || account.kinds().stream().anyMatch(DataKind::isSensitive),
        account.malicious());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
