package jp.otonari.gateway.maillink;

import java.util.Locale;

/**
 * What the link in a letter says.
 *
 * @param ref the pairing, check-in, referral, person or spot help that it is about
 */
public record MailLink(About about, String person, String branch, String ref) {

  /** What a link opens. */
  public enum About {
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
}
