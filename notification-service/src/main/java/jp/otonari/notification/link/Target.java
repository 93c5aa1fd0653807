package jp.otonari.notification.link;

import java.util.Locale;

/** What a link in a letter opens. */
public enum Target {
  PROPOSAL,
  CHECKIN,
  INVITATION,
  MY_DATA,
  SPOT_HELP,
  MOVE;

  String audience() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
