package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The kind of household a resident lives in; a kind that is not known here is told as other. */
enum Household {
  FAMILY,
  WORKER,
  STUDENT,
  DISPLACED,
  @JsonEnumDefaultValue
  OTHER
}
