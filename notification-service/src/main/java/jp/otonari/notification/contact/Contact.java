package jp.otonari.notification.contact;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How to reach a person, as they said it last.
 *
 * @param asOf the version of the person's contact that this is
 * @param callName what they want to be called, in any script
 * @param language BCP 47 tag of their letters
 * @param neverIn languages in which nothing may be written to them
 * @param plainSubject whether subject and sender must not name the organisation
 * @param quietHours null when a letter may arrive at any hour
 */
@Document("contacts")
public record Contact(
    @Id UUID id,
    String branch,
    long asOf,
    Role role,
    String callName,
    String mail,
    String language,
    List<String> neverIn,
    boolean plainSubject,
    @Nullable QuietHours quietHours) {

  /** The moment until which letters to this person are held, if that one is in quiet hours. */
  public Optional<ZonedDateTime> quietUntil(ZonedDateTime moment) {
    return Optional.ofNullable(quietHours).flatMap(hours -> hours.endAfter(moment));
  }
}
