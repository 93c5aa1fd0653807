package jp.otonari.intake.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import jp.otonari.defaults.outbox.Outbox;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.volunteer.News.HasChanged;
import jp.otonari.intake.volunteer.News.IsCleared;
import jp.otonari.intake.volunteer.News.IsGone;
import jp.otonari.intake.volunteer.News.Pauses;
import org.springframework.stereotype.Component;

/**
 * What other services are told about a volunteer; the events go with the write that they tell of.
 */
@Component
class VolunteerEvents {

  private final Outbox outbox;
  private final Clock clock;

  VolunteerEvents(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  PendingEvent contact(String branch, String id, long version, VolunteerRegistration given) {
    var contact = Volunteer.contact(id, version, given);
    return outbox.event(branch, ContactChanged.TOPIC, ContactChanged.TYPE, id, contact);
  }

  /** Of other answers to the form: those who were never cleared are not known outside. */
  List<PendingEvent> changed(Volunteer volunteer, VolunteerRegistration given) {
    var contact = contact(volunteer.branch(), volunteer.id(), volunteer.nextVersion(), given);
    var until = volunteer.agenda().clearedUntil();
    return until == null
        ? List.of(contact)
        : List.of(contact, state(volunteer, given, VolunteerCleared.CHANGED, until));
  }

  List<PendingEvent> of(Volunteer volunteer, Standing after) {
    var before = volunteer.screening().standing();
    return News.between(before, after, today()).stream().map(news -> of(volunteer, news)).toList();
  }

  /**
   * Of who goes into another record: nothing new begins under the old id, and what is still on its
   * way reaches the person.
   *
   * @param kept what the other record tells
   */
  List<PendingEvent> goesInto(Volunteer volunteer, VolunteerRegistration kept) {
    var contact = contact(volunteer.branch(), volunteer.id(), volunteer.nextVersion(), kept);
    return volunteer.agenda().clearedUntil() == null
        ? List.of(contact)
        : List.of(contact, of(volunteer, new IsGone()));
  }

  /**
   * Of who is gone from one branch and there in another. A pause is told there in any case: the new
   * branch may hear of an end of one that the old branch told too late.
   *
   * @param arrived the same volunteer as they are in the other branch
   */
  List<PendingEvent> moved(Volunteer volunteer, Volunteer arrived) {
    var id = volunteer.id();
    var to = arrived.branch();
    var given = arrived.registration();
    var forgotten =
        outbox.tombstone(volunteer.branch(), ContactChanged.TOPIC, ContactChanged.MOVED, id);
    var contact = contact(to, id, arrived.version(), given);
    var until = volunteer.agenda().clearedUntil();
    if (until == null) {
      return List.of(forgotten, contact);
    }
    var gone = new VolunteerWithdrawn(id, volunteer.nextVersion(), today(), to);
    var back = Objects.requireNonNullElse(volunteer.agenda().pausedUntil(), today());
    return List.of(
        event(volunteer, VolunteerWithdrawn.TYPE, gone),
        forgotten,
        contact,
        event(
            arrived,
            VolunteerCleared.CHANGED,
            VolunteerCleared.of(arrived, arrived.version(), given, today(), until)),
        event(arrived, VolunteerPaused.TYPE, new VolunteerPaused(id, arrived.version(), back)));
  }

  PendingEvent erased(String branch, String id, long version) {
    var told = new VolunteerErased(id, version, today());
    return outbox.event(branch, VolunteerCleared.TOPIC, VolunteerErased.TYPE, id, told);
  }

  PendingEvent clearanceEnding(Volunteer volunteer, LocalDate until) {
    var daysLeft = ChronoUnit.DAYS.between(today(), until);
    var told = new ClearanceEnding(volunteer.id(), volunteer.nextVersion(), until, daysLeft);
    return event(volunteer, ClearanceEnding.TYPE, told);
  }

  private PendingEvent of(Volunteer volunteer, News news) {
    var id = volunteer.id();
    var version = volunteer.nextVersion();
    var given = volunteer.registration();
    return switch (news) {
      case IsCleared(var until) -> state(volunteer, given, VolunteerCleared.TYPE, until);
      case HasChanged(var until) -> state(volunteer, given, VolunteerCleared.CHANGED, until);
      case Pauses(var until) ->
          event(volunteer, VolunteerPaused.TYPE, new VolunteerPaused(id, version, until));
      case IsGone() ->
          event(
              volunteer,
              VolunteerWithdrawn.TYPE,
              new VolunteerWithdrawn(id, version, today(), null));
    };
  }

  private PendingEvent state(
      Volunteer volunteer, VolunteerRegistration given, String type, LocalDate until) {
    return event(volunteer, type, VolunteerCleared.of(volunteer, given, today(), until));
  }

  private PendingEvent event(Volunteer volunteer, String type, Record told) {
    return outbox.event(volunteer.branch(), VolunteerCleared.TOPIC, type, volunteer.id(), told);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
