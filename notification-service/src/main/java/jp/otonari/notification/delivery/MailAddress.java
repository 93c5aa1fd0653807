package jp.otonari.notification.delivery;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as SMTP writes it. */
record MailAddress(String smtp) {

  private static final Pattern PARTS =
      Pattern.compile("([\\x21-\\x7E&&[^<>()\\[\\]\\\\,;:\"@]]{1,64})@([^\\s@<>\"\\p{Cc}]{1,253})");

  private static final Pattern PLAIN = Pattern.compile("[^.]+(\\.[^.]+)*");

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

  /**
   * Empty when nothing can be sent there. Old mobile addresses have two dots in a row or one before
   * the at sign: they are real, and SMTP wants them quoted.
   */
  static Optional<MailAddress> of(String written) {
    var parts = PARTS.matcher(written.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var local = parts.group(1);
    var quoted = PLAIN.matcher(local).matches() ? local : '"' + local + '"';
    return ascii(parts.group(2)).map(domain -> new MailAddress(quoted + "@" + domain));
  }

  private static Optional<String> ascii(String domain) {
    try {
      return Optional.of(IDN.toASCII(domain)).filter(it -> DOMAIN.matcher(it).matches());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
