package jp.otonari.intake.volunteer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.outbox.PendingEvent;
import jp.otonari.intake.person.ContactChanged;
import jp.otonari.intake.person.MailAddress;
import jp.otonari.intake.person.PersonCard;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.SearchTokens;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A local volunteer (otonarisan) of the branch.
 *
 * @param version grows with each write; the first stored is 1
 * @param status the last step of the screening; lists ask for it
 * @param mailKey equal for addresses that reach the same box
 * @param search the words under which coordinators find the volunteer
 */
@Document("volunteers")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'registeredAt': -1, '_id': 1}")
@CompoundIndex(name = "search", def = "{'branch': 1, 'search': 1}")
record Volunteer(
    @Id String id,
    @Version long version,
    String branch,
    Step status,
    VolunteerRegistration registration,
    Screening screening,
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
    var mailKey = MailAddress.key(given.mail());
    var names = given.names();
    var search = SearchTokens.filed(mailKey, names.name(), names.kana(), names.callName());
    return new Volunteer(
        id, 0, branch, screening.current(), given, screening, mailKey, now, search, events);
  }

  static ContactChanged contact(String id, VolunteerRegistration given) {
    return new ContactChanged(
        id,
        FIRST_VERSION,
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

  Volunteer screened(Screening further, List<PendingEvent> events) {
    var waiting = Stream.concat(outbox.stream(), events.stream()).toList();
    return new Volunteer(
        id,
        version,
        branch,
        further.current(),
        registration,
        further,
        mailKey,
        registeredAt,
        search,
        waiting);
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
