package jp.otonari.checkin.survey;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer of a team. Who leads it is the pair's own.
 *
 * @param from the first day of helping; null for the first day of the pair
 * @param until the last one; null without an end of its own
 */
record Member(
    UUID volunteerId,
    boolean lead,
    State state,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Who only was asked, or said no, never helped. */
  enum State {
    MEMBER,
    LEFT,
    @JsonEnumDefaultValue
    OTHER
  }

  boolean everHelped() {
    return !lead && state != State.OTHER;
  }

  /** Who left is asked no more, not even about a day before. */
  boolean isAskedOn(LocalDate day) {
    return state == State.MEMBER && (until == null || !day.isAfter(until));
  }
}
