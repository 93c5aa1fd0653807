package jp.otonari.gateway.staff;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The mail address by which a member of staff is known.
 *
 * @param key folded, so that one person has one account however the address is typed
 */
record MailAddress(String key) {

  static MailAddress of(String typed) {
    return new MailAddress(
        Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  /** Enough of a check for an address that an administrator types: the link must arrive anyway. */
  boolean looksRight() {
    return key.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+") && key.length() <= 254;
  }
}
