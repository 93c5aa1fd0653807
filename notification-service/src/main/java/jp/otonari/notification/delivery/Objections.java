package jp.otonari.notification.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.template.LetterWriter;

/** Why a letter must not go to a person now, asked again each time before it is sent. */
final class Objections {

  private static final List<Objection> ALL =
      List.of(
          new Objection(
              "never-in-language",
              (_, to, _) ->
                  to.neverIn().stream()
                      .anyMatch(never -> says(LetterWriter.languageOf(to), never))),
          new Objection(
              "too-late",
              (letter, _, today) -> letter.matter().lastDay().filter(today::isAfter).isPresent()),
          new Objection("bad-address", (_, to, _) -> MailAddress.of(to.mail()).isEmpty()));

  private Objections() {}

  static Optional<String> to(Letter letter, Contact to, LocalDate today) {
    return ALL.stream()
        .filter(objection -> objection.rule().holds(letter, to, today))
        .map(Objection::why)
        .findFirst();
  }

  /** Plain Japanese is Japanese: whoever wants no Japanese wants none of it. */
  private static boolean says(String language, String never) {
    return language.equalsIgnoreCase(never)
        || language.regionMatches(true, 0, never + "-", 0, never.length() + 1);
  }

  /** One ground not to send. */
  private record Objection(String why, Rule rule) {}

  /** Whether a ground holds. */
  @FunctionalInterface
  private interface Rule {
    boolean holds(Letter letter, Contact to, LocalDate today);
  }
}
