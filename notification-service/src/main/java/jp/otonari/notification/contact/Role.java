package jp.otonari.notification.contact;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** On which side of a pair a person stands. */
public enum Role {
  @JsonEnumDefaultValue
  RESIDENT,
  VOLUNTEER
}
