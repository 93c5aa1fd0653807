package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
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
    var told = new ResidentWithdrawn(resident.id(), resident.nextVersion(), LocalDate.now(clock));
    return event(resident.branch(), ResidentWithdrawn.TYPE, resident.id(), told);
  }

  PendingEvent erased(Resident resident) {
    return erased(resident.branch(), resident.id(), resident.nextVersion());
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
