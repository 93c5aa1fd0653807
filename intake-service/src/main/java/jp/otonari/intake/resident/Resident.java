package jp.otonari.intake.resident;

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
import jp.otonari.intake.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A foreign resident of the branch.
 *
 * @param version grows with each write; the first stored is 1
 * @param owner the account in charge; null when nobody has taken it
 * @param history of the status, the first step first
 * @param registration without what is sealed
 * @param sealed see {@link SealedParts}; null when nothing sensitive was told
 * @param mailKey equal for addresses that reach the same box
 * @param pairings ids of the pairings that have started
 * @param search the words under which coordinators find the resident
 */
@Document("residents")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'registeredAt': -1, '_id': 1}")
@CompoundIndex(name = "mail", def = "{'branch': 1, 'mailKey': 1}")
@CompoundIndex(name = "search", def = "{'branch': 1, 'search': 1}")
@CompoundIndex(name = "alike", def = "{'branch': 1, 'alike': 1}")
record Resident(
    @Id String id,
    @Version long version,
    String branch,
    ResidentStatus status,
    @Nullable String owner,
    List<StatusStep> history,
    ResidentRegistration registration,
    @Nullable Sealed sealed,
    String mailKey,
    Instant registeredAt,
    LocalDate registeredOn,
    List<String> pairings,
    List<String> search,
    List<PendingEvent> outbox) {

  static final long FIRST_VERSION = 1;

  /** A newcomer who is not stored yet. */
  static Resident newcomer(
      String id,
      String branch,
      ResidentRegistration given,
      @Nullable Sealed sealed,
      StatusStep step,
      LocalDate today,
      List<PendingEvent> events) {
    return new Resident(
        id,
        0,
        branch,
        step.status(),
        null,
        List.of(step),
        given.open(),
        sealed,
        MailAddress.key(given.mail()),
        step.at(),
        today,
        List.of(),
        words(given),
        events);
  }

  private static List<String> words(ResidentRegistration given) {
    var names = given.names();
    return SearchTokens.filed(
        MailAddress.key(given.mail()),
        names.cardName(),
        names.nativeName(),
        names.alias(),
        names.kana(),
        names.callName());
  }

  /** With other answers to the form. */
  Resident changed(
      ResidentRegistration given, @Nullable Sealed otherSealed, List<PendingEvent> events) {
    return new Resident(
        id,
        version,
        branch,
        status,
        owner,
        history,
        given.open(),
        otherSealed,
        MailAddress.key(given.mail()),
        registeredAt,
        registeredOn,
        pairings,
        words(given),
        adding(outbox, events));
  }

  /** One step further, or in other hands. */
  Resident stepped(
      ResidentStatus next,
      @Nullable String nextOwner,
      List<StatusStep> steps,
      List<PendingEvent> events) {
    return new Resident(
        id,
        version,
        branch,
        next,
        nextOwner,
        adding(history, steps),
        registration,
        sealed,
        mailKey,
        registeredAt,
        registeredOn,
        pairings,
        search,
        adding(outbox, events));
  }

  /**
   * In another branch, where nobody has taken it yet. Two versions further: what each of the two
   * branches is told has a version of its own.
   */
  Resident movedTo(String other, ResidentRegistration given) {
    return new Resident(
        id,
        version + 2,
        other,
        status,
        null,
        history,
        given.open(),
        sealed,
        mailKey,
        registeredAt,
        registeredOn,
        pairings,
        search,
        outbox);
  }

  Resident telling(List<PendingEvent> events) {
    return new Resident(
        id,
        version,
        branch,
        status,
        owner,
        history,
        registration,
        sealed,
        mailKey,
        registeredAt,
        registeredOn,
        pairings,
        search,
        adding(outbox, events));
  }

  private static <T> List<T> adding(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Nullable String lastPairing() {
    return pairings.isEmpty() ? null : pairings.getLast();
  }

  long nextVersion() {
    return version + 1;
  }

  static ContactChanged contact(String id, long version, ResidentRegistration given) {
    return new ContactChanged(
        id,
        version,
        Role.RESIDENT,
        given.names().callName(),
        given.mail(),
        given.language(),
        given.neverIn(),
        given.plainSubject(),
        given.quietHours());
  }

  PersonCard card() {
    var names = registration.names();
    return new PersonCard(
        id,
        Role.RESIDENT,
        names.callName(),
        names.cardName(),
        registration.municipality(),
        registration.language());
  }

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "Resident[" + id + "]";
  }
}
