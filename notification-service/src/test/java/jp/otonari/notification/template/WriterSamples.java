package jp.otonari.notification.template;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.contact.Role;
import jp.otonari.notification.letter.LetterSamples;
import jp.otonari.notification.link.LinkSamples;

/** A writer on 10 April 2026, and people to write to. */
public final class WriterSamples {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-10T01:00:00Z"), Phrases.JAPAN);

  private WriterSamples() {}

  public static LetterWriter writer() {
    return new LetterWriter(
        new Municipalities(), new ActionLinks(LinkSamples.links()), new HtmlLayout(), CLOCK);
  }

  /** Olena, who writes her name in kana. */
  public static Contact reader(Role role, String language) {
    return called("オレーナ", role, language, false);
  }

  public static Contact called(String name, Role role, String language, boolean plainSubject) {
    return new Contact(
        LetterSamples.READER,
        "tokyo",
        1,
        role,
        name,
        "olena@example.org",
        language,
        List.of(),
        plainSubject,
        null);
  }

  public static Contact partner() {
    return new Contact(
        LetterSamples.PARTNER,
        "tokyo",
        1,
        Role.VOLUNTEER,
        "美咲",
        "misaki@example.org",
        "ja",
        List.of(),
        false,
        null);
  }
}
