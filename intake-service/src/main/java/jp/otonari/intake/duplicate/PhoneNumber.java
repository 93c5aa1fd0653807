package jp.otonari.intake.duplicate;

import java.util.Optional;
import java.util.stream.Collectors;

/** A telephone number without the ways to write it: wide digits, hyphens, brackets, +81. */
final class PhoneNumber {

  private PhoneNumber() {}

  /** Nothing when the person has told none. */
  static Optional<String> keyOf(Facts facts) {
    var phone = facts.phone();
    return phone == null ? Optional.empty() : Optional.of(key(phone)).filter(key -> !key.isEmpty());
  }

  /** Equal for numbers that ring the same telephone. */
  static String key(String given) {
    var digits =
        given
            .codePoints()
            .map(letter -> Character.digit(letter, 10))
            .filter(digit -> digit >= 0)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining());
    var abroad = given.startsWith("+") || given.startsWith("＋");
    return abroad ? digits.replaceFirst("^810?", "0") : digits.replaceFirst("^(00|010)810?", "0");
  }
}
