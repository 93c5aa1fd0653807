package jp.otonari.intake.volunteer;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.intake.person.Ages;
import jp.otonari.intake.person.Gender;
import jp.otonari.intake.person.Interest;
import jp.otonari.intake.person.Need;
import jp.otonari.intake.person.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Written to {@code volunteer.cleared.v1} and, in full again, to {@code volunteer.changed.v1}.
 * Codes and dates only: names stay here.
 */
record VolunteerCleared(
    String volunteerId,
    long version,
    String municipality,
    List<String> reach,
    List<String> languages,
    List<Slot> slots,
    boolean onlineOk,
    @Nullable Gender gender,
    int capacity,
    List<Need> needs,
    List<Integer> childrenAgesMonths,
    LocalDate clearedUntil,
    @Nullable List<Away> away,
    @Nullable List<String> duties,
    @Nullable List<Interest> interests) {

  static final String TOPIC = "volunteers.v1";
  static final String TYPE = "volunteer.cleared.v1";
  static final String CHANGED = "volunteer.changed.v1";

  /**
   * @param given what is told from now on
   * @param today on which the children are as old as it says
   */
  static VolunteerCleared of(
      Volunteer volunteer, VolunteerRegistration given, LocalDate today, LocalDate until) {
    return of(volunteer, volunteer.nextVersion(), given, today, until);
  }

  /** The same of a version that is not the next one. */
  static VolunteerCleared of(
      Volunteer volunteer,
      long version,
      VolunteerRegistration given,
      LocalDate today,
      LocalDate until) {
    return new VolunteerCleared(
        volunteer.id(),
        version,
        given.municipality(),
        given.reach(),
        given.languages(),
        given.slots(),
        given.onlineOk(),
        given.gender(),
        given.capacity(),
        given.needs().stream().map(Need::told).distinct().toList(),
        Ages.inMonths(given.childrenBirthMonths(), today),
        until,
        given.away().isEmpty() ? null : given.away(),
        given.duties().isEmpty() ? null : given.duties().stream().map(Duty::told).toList(),
        given.interests().isEmpty() ? null : given.interests());
  }
}
