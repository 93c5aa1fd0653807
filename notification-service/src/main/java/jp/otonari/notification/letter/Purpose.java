package jp.otonari.notification.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a letter is for. A person gets one letter for one event and purpose. */
public enum Purpose {
  REGISTRATION_RECEIVED,
  VOLUNTEER_CLEARED,
  CLEARANCE_ENDING,
  PROPOSAL,
  PROPOSAL_WITHDRAWN,
  INTRODUCTION,
  PAIRING_STARTED,
  CHECKIN,
  CHECKIN_REMINDER,
  INVITATION,
  MY_DATA,
  SPOT_HELP_OFFERED,
  SPOT_HELP_TAKEN,
  SPOT_HELP_CANCELLED,
  SPOT_HELP_UNFILLED,
  PAIRING_PAUSED,
  PAIRING_RESUMED,
  PAIRING_EXTENDED,
  PAIRING_ENDED,
  GRADUATION,
  TEAM_CHANGED,
  MOVE_CONSENT,
  NEW_OFFICE;

  /** As events and pages write it: {@code checkin-reminder}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
