package jp.otonari.intake.move;

import java.time.LocalDate;
import jp.otonari.intake.person.Role;

/**
 * Written to {@code move.asked.v1} in the old branch: the person is asked whether their data may be
 * passed on.
 *
 * @param answerBy the last day for that
 */
record MoveAsked(String moveId, String personId, String to, LocalDate answerBy) {

  static final String TYPE = "move.asked.v1";

  /** Where the events of this person stand. */
  static String topic(Role role) {
    return switch (role) {
      case RESIDENT -> "residents.v1";
      case VOLUNTEER -> "volunteers.v1";
    };
  }
}
