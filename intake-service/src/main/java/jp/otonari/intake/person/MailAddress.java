package jp.otonari.intake.person;

import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of mail addresses. Jakarta's {@code @Email} would refuse {@code a..b@docomo.ne.jp}. */
public final class MailAddress {

  private static final int LENGTH = 254;

  /** Dots stand anywhere before the @; no space, line break, quote or comma can pass. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  private MailAddress() {}

  static boolean isOne(String text) {
    return text.length() <= LENGTH && ADDRESS.matcher(text).matches();
  }

  /** Equal for addresses that reach the same box; the address itself is kept as given. */
  public static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
