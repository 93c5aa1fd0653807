package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.UUID;

/** What notification reads of a volunteer of a team. */
record Member(UUID volunteerId, State state) {

  /** Whether they said yes, may still do so, or are not there any more. */
  enum State {
    MEMBER,
    ASKED,
    @JsonEnumDefaultValue
    OTHER
  }
}
