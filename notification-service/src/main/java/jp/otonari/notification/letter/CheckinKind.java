package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** At which point of the six months a check-in is; one not known here is asked in general words. */
public enum CheckinKind {
  DAY_7,
  DAY_21,
  MONTHLY,
  END_OR_EXTEND,
  GRADUATION,
  AFTER_3_MONTHS,
  @JsonEnumDefaultValue
  OTHER
}
