package jp.otonari.intake.duplicate;

import java.util.EnumSet;
import java.util.Set;
import jp.otonari.intake.person.MailAddress;

/** Compares two persons; pure, and the same from both sides. */
final class Comparison {

  private Comparison() {}

  static Likeness of(Facts one, Facts other) {
    var signs = EnumSet.noneOf(Sign.class);
    signs.addAll(Names.of(one).comparedWith(Names.of(other)));
    if (one.birthDate() != null && other.birthDate() != null) {
      signs.add(
          one.birthDate().equals(other.birthDate()) ? Sign.SAME_BIRTH_DATE : Sign.OTHER_BIRTH_DATE);
    }
    if (MailAddress.key(one.mail()).equals(MailAddress.key(other.mail()))) {
      signs.add(Sign.SAME_MAIL);
    }
    var phone = PhoneKey.of(one);
    if (phone.isPresent() && phone.equals(PhoneKey.of(other))) {
      signs.add(Sign.SAME_PHONE);
    }
    return new Likeness(Set.copyOf(signs));
  }
}
