package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.resident.ChangeAnswer.Changed;
import jp.otonari.intake.resident.ChangeAnswer.HasLeft;
import jp.otonari.intake.resident.ChangeAnswer.Invalid;
import jp.otonari.intake.resident.ChangeAnswer.NoSuchResident;
import jp.otonari.intake.resident.ChangeAnswer.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes what a resident has told, who is in charge, and that the resident leaves. */
@Component
class ChangeResident {

  private final Residents residents;
  private final SealedParts sealedParts;
  private final ResidentEvents events;
  private final Clock clock;

  ChangeResident(Residents residents, SealedParts sealedParts, ResidentEvents events, Clock clock) {
    this.residents = residents;
    this.sealedParts = sealedParts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param wholly whether the caller sees what is sealed; else that part stays as it is
   */
  ChangeAnswer change(
      String branch, String id, String ifMatch, ResidentRegistration given, boolean wholly) {
    return with(
        branch,
        id,
        ifMatch,
        resident -> {
          var told = wholly ? given : keepingSealed(resident, given);
          var problems = FormRules.problems(told, LocalDate.now(clock));
          return problems.isEmpty() ? changed(resident, told) : new Invalid(problems);
        });
  }

  /**
   * @param owner an account; null for nobody
   */
  ChangeAnswer handOver(String branch, String id, String ifMatch, @Nullable String owner) {
    return with(
        branch,
        id,
        ifMatch,
        resident -> stepped(resident, resident.status(), owner, List.of(), List.of()));
  }

  ChangeAnswer withdraw(
      String branch, String id, String ifMatch, String by, @Nullable String reason) {
    return with(
        branch,
        id,
        ifMatch,
        resident -> {
          if (resident.status() == ResidentStatus.LEFT) {
            return new HasLeft();
          }
          var step = new StatusStep(ResidentStatus.LEFT, clock.instant(), by, reason);
          var told = List.of(events.withdrawn(resident));
          return stepped(resident, ResidentStatus.LEFT, resident.owner(), List.of(step), told);
        });
  }

  private ChangeAnswer with(
      String branch, String id, String ifMatch, Function<Resident, ChangeAnswer> change) {
    var found = residents.find(branch, id);
    if (found.isEmpty()) {
      return new NoSuchResident();
    }
    if (!Etags.match(ifMatch, found.get().version())) {
      return new Stale();
    }
    try {
      return change.apply(found.get());
    } catch (OptimisticLockingFailureException _) {
      return new Stale();
    }
  }

  private ChangeAnswer changed(Resident resident, ResidentRegistration told) {
    var sealed = sealedParts.of(resident.id(), told);
    var changed = resident.changed(told, sealed, events.changed(resident, told));
    return new Changed(residents.save(changed));
  }

  private ChangeAnswer stepped(
      Resident resident,
      ResidentStatus status,
      @Nullable String owner,
      List<StatusStep> steps,
      List<PendingEvent> told) {
    return new Changed(residents.save(resident.stepped(status, owner, steps, told)));
  }

  private ResidentRegistration keepingSealed(Resident resident, ResidentRegistration given) {
    var known = sealedParts.reveal(resident);
    var needs =
        Stream.concat(given.needs().stream(), known.needs().stream().filter(Need::isPrivate));
    return given.with(needs.distinct().toList(), known.sensitive());
  }
}
