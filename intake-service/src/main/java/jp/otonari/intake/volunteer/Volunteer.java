package jp.otonari.intake.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.person.MailAddress;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.SearchTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A local volunteer (otonarisan) of the branch.
 *
 * @param version grows with each write; the first stored is 1
 * @param status where the screening has led; lists ask for it
 * @param owner the account in charge; null when nobody has taken it
 * @param agenda the days on which something is to be done
 * @param mailKey equal for addresses that reach the same box
 * @param search the words under which coordinators find the volunteer
 */
@Document("volunteers")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'registeredAt': -1, '_id': 1}")
@CompoundIndex(name = "mail", def = "{'branch': 1, 'mailKey': 1}")
@CompoundIndex(name = "search", def = "{'branch': 1, 'search': 1}")
@CompoundIndex(name = "alike", def = "{'branch': 1, 'alike': 1}")
@CompoundIndex(name = "clearances", def = "{'branch': 1, 'agenda.clearedUntil': 1}")
@CompoundIndex(name = "reminders", def = "{'agenda.remindOn': 1}")
@CompoundIndex(name = "pauses", def = "{'agenda.pausedUntil': 1}")
record Volunteer(
    @Id String id,
    @Version long version,
    String branch,
    VolunteerStatus status,
    @Nullable String owner,
    VolunteerRegistration registration,
    Screening screening,
    Agenda agenda,
    String mailKey,
    Instant registeredAt,
    List<String> search,
    List<PendingEvent> outbox) {

  static final long FIRST_VERSION = 1;

  /** Somebody who has applied and is not stored yet. */
  static Volunteer applicant(
      String id,
      String branch,
      VolunteerRegistration given,
      Screening screening,
      Instant now,
      List<PendingEvent> events) {
    return new Volunteer(
        id,
        0,
        branch,
        screening.standing().status(),
        null,
        given,
        screening,
        Agenda.empty(),
        MailAddress.key(given.mail()),
        now,
        words(given),
        events);
  }

  private static List<String> words(VolunteerRegistration given) {
    var names = given.names();
    return SearchTokens.filed(
        MailAddress.key(given.mail()), names.name(), names.kana(), names.callName());
  }

  static ContactChanged contact(String id, long version, VolunteerRegistration given) {
    return new ContactChanged(
        id,
        version,
        Role.VOLUNTEER,
        given.names().callName(),
        given.mail(),
        given.language(),
        List.of(),
        false,
        null);
  }

  long nextVersion() {
    return version + 1;
  }

  /** With other answers to the form. */
  Volunteer changed(VolunteerRegistration given, List<PendingEvent> events) {
    return new Volunteer(
        id,
        version,
        branch,
        status,
        owner,
        given,
        screening,
        agenda,
        MailAddress.key(given.mail()),
        registeredAt,
        words(given),
        adding(events));
  }

  /** One step further, or back. */
  Volunteer screened(Screening further, LocalDate today, List<PendingEvent> events) {
    var standing = further.standing();
    return with(owner, standing.status(), further, agenda.after(standing, today), events);
  }

  Volunteer inHandsOf(@Nullable String account) {
    return with(account, status, screening, agenda, List.of());
  }

  /**
   * @param events none when there is nothing to tell any more
   */
  Volunteer reminded(LocalDate today, List<PendingEvent> events) {
    return with(owner, status, screening, agenda.reminded(today), events);
  }

  private Volunteer with(
      @Nullable String account,
      VolunteerStatus reached,
      Screening further,
      Agenda days,
      List<PendingEvent> events) {
    return new Volunteer(
        id,
        version,
        branch,
        reached,
        account,
        registration,
        further,
        days,
        mailKey,
        registeredAt,
        search,
        adding(events));
  }

  /**
   * In another branch, where nobody has taken it yet. Two versions further: what each of the two
   * branches is told has a version of its own.
   */
  Volunteer movedTo(String other, VolunteerRegistration given) {
    return new Volunteer(
        id,
        version + 2,
        other,
        status,
        null,
        given,
        screening,
        agenda,
        mailKey,
        registeredAt,
        search,
        outbox);
  }

  Volunteer telling(List<PendingEvent> events) {
    return with(owner, status, screening, agenda, events);
  }

  private List<PendingEvent> adding(List<PendingEvent> events) {
    return Stream.concat(outbox.stream(), events.stream()).toList();
  }

  PersonCard card() {
    var names = registration.names();
    return new PersonCard(
        id,
        Role.VOLUNTEER,
        names.callName(),
        names.name(),
        registration.municipality(),
        registration.language());
  }

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "Volunteer[" + id + "]";
  }
}
