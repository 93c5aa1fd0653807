package jp.otonari.intake.duplicate;

import java.util.List;
import java.util.stream.Stream;
import jp.otonari.intake.person.MailAddress;

/**
 * The keys under which possible doubles of a person are looked up. Two persons who are alike enough
 * share at least one of them, as a name alone is never enough; so nobody is compared with
 * everybody. They tell no more than the open part of the record in which they are stored, and need
 * no secret.
 */
final class BlockingKeys {

  private BlockingKeys() {}

  static List<String> of(Facts facts) {
    var names = Names.of(facts).all();
    return Stream.of(
            Stream.of("mail:" + MailAddress.key(facts.mail())),
            PhoneKey.of(facts).stream().map(key -> "phone:" + key),
            births(facts, names))
        .flatMap(keys -> keys)
        .distinct()
        .toList();
  }

  /**
   * Many who fled are registered as born on 1 January: the date alone would bring too many, and
   * with the first letter of a word it may still.
   */
  private static Stream<String> births(Facts facts, List<Name> names) {
    return Stream.ofNullable(facts.birthDate())
        .flatMap(
            date ->
                names.stream()
                    .flatMap(name -> Stream.concat(initials(name), name.keys().stream()))
                    .map(key -> "born:" + date + ":" + key));
  }

  private static Stream<String> initials(Name name) {
    return name.words().stream().map(word -> Character.toString(word.codePointAt(0)));
  }
}
