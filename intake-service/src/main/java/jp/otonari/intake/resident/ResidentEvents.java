package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other services are told about a resident; the events go with the write that they tell of.
 */
@Component
class ResidentEvents {

  private final Outbox outbox;
  private final Clock clock;

  ResidentEvents(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  List<PendingEvent> registered(String branch, String id, ResidentRegistration given) {
    return first(branch, id, given, told(id, given));
  }

  List<PendingEvent> imported(String branch, String id, ResidentRegistration given) {
    return first(branch, id, given, told(id, given).ofImported());
  }

  private ResidentRegistered told(String id, ResidentRegistration given) {
    var today = LocalDate.now(clock);
    return ResidentRegistered.of(id, Resident.FIRST_VERSION, given, today, today);
  }

  private List<PendingEvent> first(
      String branch, String id, ResidentRegistration given, ResidentRegistered told) {
    return List.of(
        contact(branch, id, Resident.FIRST_VERSION, given),
        event(branch, ResidentRegistered.TYPE, id, told));
  }

  /** Of who has left only the address is told: their facts would bring them back to matching. */
  List<PendingEvent> changed(Resident resident, ResidentRegistration given) {
    var id = resident.id();
    var version = resident.nextVersion();
    var contact = contact(resident.branch(), id, version, given);
    if (resident.status() == ResidentStatus.LEFT) {
      return List.of(contact);
    }
    var today = LocalDate.now(clock);
    var told = ResidentRegistered.of(id, version, given, resident.registeredOn(), today);
    return List.of(contact, event(resident.branch(), ResidentRegistered.CHANGED, id, told));
  }

  PendingEvent withdrawn(Resident resident) {
    return withdrawn(resident, null);
  }

  private PendingEvent withdrawn(Resident resident, @Nullable String movedTo) {
    var today = LocalDate.now(clock);
    var told = new ResidentWithdrawn(resident.id(), resident.nextVersion(), today, movedTo);
    return event(resident.branch(), ResidentWithdrawn.TYPE, resident.id(), told);
  }

  /**
   * Of who is gone from one branch and there in another. There nothing falls due and no letter
   * greets them, as would be for who registers.
   *
   * @param arrived the same resident as they are in the other branch
   * @param given with what is sealed
   */
  List<PendingEvent> moved(Resident resident, Resident arrived, ResidentRegistration given) {
    var id = resident.id();
    var to = arrived.branch();
    var version = arrived.version();
    var today = LocalDate.now(clock);
    var told = ResidentRegistered.of(id, version, given, resident.registeredOn(), today);
    return List.of(
        withdrawn(resident, to),
        outbox.tombstone(resident.branch(), ContactChanged.TOPIC, ContactChanged.MOVED, id),
        contact(to, id, version, given),
        event(to, ResidentRegistered.CHANGED, id, told));
  }

  PendingEvent erased(String branch, String id, long version) {
    var told = new ResidentErased(id, version, LocalDate.now(clock));
    return event(branch, ResidentErased.TYPE, id, told);
  }

  /**
   * Of who goes into another record: nothing new begins under the old id, and what is still on its
   * way reaches the person.
   *
   * @param kept what the other record tells
   */
  List<PendingEvent> goesInto(Resident resident, ResidentRegistration kept) {
    var contact = contact(resident.branch(), resident.id(), resident.nextVersion(), kept);
    return resident.status() == ResidentStatus.LEFT
        ? List.of(contact)
        : List.of(contact, withdrawn(resident));
  }

  private PendingEvent contact(String branch, String id, long version, ResidentRegistration given) {
    var contact = Resident.contact(id, version, given);
    return outbox.event(branch, ContactChanged.TOPIC, ContactChanged.TYPE, id, contact);
  }

  private PendingEvent event(String branch, String type, String id, Record told) {
    return outbox.event(branch, ResidentRegistered.TOPIC, type, id, told);
  }
}
