package jp.otonari.intake.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param registration without what is sealed
 * @param sealed see {@link SealedParts}; null when nothing sensitive was told
 * @param mailKey equal for addresses that reach the same box
 * @param pairings ids of the pairings that have started
 * @param search the words under which coordinators find the resident
 */
@Document("residents")
@CompoundIndex(name = "newest", def = "{'branch': 1, 'registeredAt': -1, '_id': 1}")
@CompoundIndex(name = "search", def = "{'branch': 1, 'search': 1}")
record Resident(
    @Id String id,
    @Version long version,
    String branch,
    ResidentStatus status,
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
      Instant now,
      LocalDate today,
      List<PendingEvent> events) {
    var mailKey = MailAddress.key(given.mail());
    var names = given.names();
    var search =
        SearchTokens.filed(
            mailKey,
            names.cardName(),
            names.nativeName(),
            names.alias(),
            names.kana(),
            names.callName());
    return new Resident(
        id,
        0,
        branch,
        ResidentStatus.WAITING,
        given.open(),
        sealed,
        mailKey,
        now,
        today,
        List.of(),
        search,
        events);
  }

  boolean isOf(String otherBranch) {
    return branch.equals(otherBranch);
  }

  static ContactChanged contact(String id, ResidentRegistration given) {
    return new ContactChanged(
        id,
        FIRST_VERSION,
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
