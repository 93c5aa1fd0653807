package jp.otonari.gateway.maillink;

/**
 * What the link in a letter says.
 *
 * @param ref the pairing, check-in or referral that it is about
 */
record MailLink(About about, String person, String branch, String ref) {

  /** What a link opens. */
  enum About {
    PROPOSAL,
    CHECKIN,
    INVITATION
  }
}
