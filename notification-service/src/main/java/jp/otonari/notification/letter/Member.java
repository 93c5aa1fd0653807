package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.UUID;

/** What notification reads of a volunteer of a team. */
record Member(UUID volunteerId, State state) {

  /** Who only was asked, or said no, is no member. */
  enum State {
    MEMBER,
    @JsonEnumDefaultValue
    OTHER
  }
}
