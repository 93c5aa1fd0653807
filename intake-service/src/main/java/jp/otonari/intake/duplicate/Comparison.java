package jp.otonari.intake.duplicate;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.otonari.intake.person.MailAddress;

/** Compares two persons; pure, and the same from both sides. */
record Comparison(DuplicateSettings weights) {

  Likeness of(Facts one, Facts other) {
    var signs = EnumSet.noneOf(Sign.class);
    Names.of(one).comparedWith(Names.of(other)).ifPresent(signs::add);
    if (one.birthDate() != null && other.birthDate() != null) {
      signs.add(
          one.birthDate().equals(other.birthDate()) ? Sign.SAME_BIRTH_DATE : Sign.OTHER_BIRTH_DATE);
    }
    if (MailAddress.key(one.mail()).equals(MailAddress.key(other.mail()))) {
      signs.add(Sign.SAME_MAIL);
    }
    var phone = PhoneNumber.keyOf(one);
    if (phone.isPresent() && phone.equals(PhoneNumber.keyOf(other))) {
      signs.add(Sign.SAME_PHONE);
    }
    return new Likeness(score(signs), Set.copyOf(signs));
  }

  boolean isEnough(Likeness likeness) {
    return likeness.score() >= weights.enough();
  }

  /** Of mail and telephone the heavier counts: who shares the one often shares the other. */
  private int score(Set<Sign> signs) {
    var others =
        signs.stream()
            .filter(sign -> sign != Sign.SAME_MAIL && sign != Sign.SAME_PHONE)
            .collect(Collectors.summingInt(this::weight));
    if (signs.contains(Sign.SAME_MAIL) && signs.contains(Sign.SAME_PHONE)) {
      return others + Math.max(weights.sameMail(), weights.samePhone()) + weights.bothContacts();
    }
    return signs.contains(Sign.SAME_MAIL)
        ? others + weights.sameMail()
        : signs.contains(Sign.SAME_PHONE) ? others + weights.samePhone() : others;
  }

  private int weight(Sign sign) {
    return switch (sign) {
      case SAME_NAME -> weights.sameName();
      case PART_OF_NAME -> weights.partOfName();
      case SIMILAR_NAME -> weights.similarName();
      case SAME_BIRTH_DATE -> weights.sameBirthDate();
      case SAME_MAIL -> weights.sameMail();
      case SAME_PHONE -> weights.samePhone();
      case OTHER_NAME -> -weights.otherName();
      case OTHER_BIRTH_DATE -> -weights.otherBirthDate();
    };
  }
}
