package jp.otonari.intake.duplicate;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A telephone number without the ways to write it: wide digits, hyphens, brackets, +81. */
final class PhoneKey {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneKey() {}

  /** Nothing when the person has told none, or none that could ring. */
  static Optional<String> of(Facts facts) {
    return Optional.ofNullable(facts.phone()).flatMap(PhoneKey::of);
  }

  /**
   * Equal for numbers that ring the same telephone.
   *
   * @param given as dialled in Japan, or with the code of a country
   */
  static Optional<String> of(String given) {
    try {
      var number = NUMBERS.parse(given, "JP");
      return Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
    } catch (NumberParseException _) {
      return Optional.empty();
    }
  }
}
