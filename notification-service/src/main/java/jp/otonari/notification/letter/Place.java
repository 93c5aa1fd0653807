package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where an introduction takes place. */
public enum Place {
  ONLINE,
  OFFICE,
  @JsonEnumDefaultValue
  OTHER
}
