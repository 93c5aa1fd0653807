package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a resident would like help with; a need that is not known here is left out. */
public enum Need {
  DAILY_LIFE,
  PROCEDURES,
  JAPANESE,
  SCHOOL,
  CHILD_REARING,
  WORK,
  FRIENDS,
  @JsonEnumDefaultValue
  OTHER
}
