package jp.otonari.intake.person;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A part of the week in which a person is free; in JSON {@code sat-am}. */
public enum Slot {
  MON_AM,
  MON_PM,
  MON_EVE,
  TUE_AM,
  TUE_PM,
  TUE_EVE,
  WED_AM,
  WED_PM,
  WED_EVE,
  THU_AM,
  THU_PM,
  THU_EVE,
  FRI_AM,
  FRI_PM,
  FRI_EVE,
  SAT_AM,
  SAT_PM,
  SAT_EVE,
  SUN_AM,
  SUN_PM,
  SUN_EVE;

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
