package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.duplicate.Keeper;
import jp.otonari.intake.duplicate.MergedShell;
import jp.otonari.intake.duplicate.Past;
import jp.otonari.intake.duplicate.Side;
import jp.otonari.intake.erasure.Shells;
import jp.otonari.intake.person.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Residents in a merge; what is sealed is sealed anew with the survivor's key. */
@Component
class ResidentKeeper implements Keeper<ResidentRegistration> {

  private final Residents residents;
  private final SealedParts sealedParts;
  private final ResidentEvents events;
  private final Shells shells;
  private final Clock clock;

  ResidentKeeper(
      Residents residents,
      SealedParts sealedParts,
      ResidentEvents events,
      Shells shells,
      Clock clock) {
    this.residents = residents;
    this.sealedParts = sealedParts;
    this.events = events;
    this.shells = shells;
    this.clock = clock;
  }

  @Override
  public Role role() {
    return Role.RESIDENT;
  }

  @Override
  public Class<Resident> stored() {
    return Resident.class;
  }

  @Override
  public Class<ResidentRegistration> form() {
    return ResidentRegistration.class;
  }

  @Override
  public Optional<Side<ResidentRegistration>> find(String branch, String id) {
    return residents.find(branch, id).map(this::side);
  }

  private Side<ResidentRegistration> side(Resident resident) {
    return new Side<>(
        resident.id(),
        resident.branch(),
        resident.version(),
        sealedParts.reveal(resident),
        resident.registration().consents(),
        resident.history().stream().map(ResidentKeeper::past).toList());
  }

  private static Past past(StatusStep step) {
    return new Past(
        step.status().name(), step.at(), step.by(), null, null, step.reason(), null, false);
  }

  @Override
  public List<FieldProblem> problems(ResidentRegistration form) {
    return FormRules.problems(form, LocalDate.now(clock));
  }

  @Override
  public boolean takeIn(Side<ResidentRegistration> survivor, ResidentRegistration merged) {
    return read(survivor).filter(resident -> store(resident, merged)).isPresent();
  }

  private boolean store(Resident resident, ResidentRegistration merged) {
    var sealed = sealedParts.of(resident.id(), merged);
    try {
      residents.save(resident.changed(merged, sealed, events.changed(resident, merged)));
      return true;
    } catch (OptimisticLockingFailureException _) {
      return false;
    }
  }

  @Override
  public boolean leave(Side<ResidentRegistration> other, Side<ResidentRegistration> survivor) {
    return read(other)
        .filter(
            gone -> {
              var last = events.goesInto(gone, survivor.form());
              var waiting = Stream.concat(gone.outbox().stream(), last.stream()).toList();
              var shell =
                  new MergedShell(
                      gone.id(),
                      gone.nextVersion(),
                      survivor.id(),
                      clock.instant(),
                      gone.branch(),
                      waiting);
              return shells.put(Resident.class, gone.id(), gone.version(), shell);
            })
        .isPresent();
  }

  private Optional<Resident> read(Side<?> side) {
    return residents
        .find(side.branch(), side.id())
        .filter(resident -> resident.version() == side.version());
  }

  @Override
  public PendingEvent erased(String branch, String id, long version) {
    return events.erased(branch, id, version);
  }
}
