package jp.otonari.notification.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * One letter as the translators wrote it, with placeholders.
 *
 * @param plainSubject the subject for people who want the organisation unnamed
 * @param blocks the body, parted at blank lines
 */
record LetterText(String subject, String plainSubject, List<String> blocks) {

  static LetterText parse(String file) {
    var parts = List.of(file.strip().split("\n\n+"));
    var head = parts.getFirst().lines().toList();
    return new LetterText(
        value(head.get(0), "Subject: "),
        value(head.get(1), "Plain: "),
        parts.subList(1, parts.size()));
  }

  /** Every pattern in it. */
  Stream<String> patterns() {
    return Stream.concat(Stream.of(subject, plainSubject), blocks.stream());
  }

  private static String value(String line, String label) {
    if (!line.startsWith(label)) {
      throw new IllegalArgumentException("A letter begins with '%s'".formatted(label.strip()));
    }
    return line.substring(label.length());
  }
}
