package jp.otonari.intake.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Written to {@code contact.changed.v1}: how to reach a person safely. The one event that carries a
 * name and an address.
 *
 * @param callName as the person wants to be called
 * @param language of letters to the person
 * @param neverIn languages in which the person must never be written to
 * @param plainSubject whether a subject must not tell who writes
 * @param quietHours in which no letter may arrive
 */
public record ContactChanged(
    String personId,
    long version,
    Role role,
    String callName,
    String mail,
    String language,
    List<String> neverIn,
    boolean plainSubject,
    @Nullable QuietHours quietHours) {

  public static final String TOPIC = "contacts.v1";
  public static final String TYPE = "contact.changed.v1";

  /** Of the tombstone: there is no body. */
  public static final String ERASED = "contact.erased.v1";

  /** Of the tombstone in the branch from which the person has moved. */
  public static final String MOVED = "contact.moved.v1";

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "ContactChanged[" + personId + "]";
  }
}
