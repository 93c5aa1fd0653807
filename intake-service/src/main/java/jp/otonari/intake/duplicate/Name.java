package jp.otonari.intake.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.search.Romaji;

/**
 * A name, folded as its script asks. Only names in one script are compared.
 *
 * @param words sorted: some put the family name first, some last
 * @param keys names with a key in common are the same
 */
record Name(Script script, List<String> words, Set<String> keys) {

  /** How a name is written. */
  enum Script {
    KANA,
    ROMAN,
    OTHER
  }

  /** Shorter words differ by a letter because they are other words: Anh and Ahn, Ono and Uno. */
  private static final int LONG_ENOUGH = 4;

  static Name of(String given) {
    var words = Arrays.asList(Folding.words(given));
    var script = script(words);
    var folded = words.stream().map(word -> folded(script, word)).toList();
    var sorted = folded.stream().sorted().toList();
    var unspaced = folded(script, String.join("", words));
    var keys =
        Stream.of(String.join("", sorted), unspaced)
            .map(key -> script.name().charAt(0) + ":" + key)
            .collect(Collectors.toUnmodifiableSet());
    return new Name(script, sorted, keys);
  }

  private static Script script(List<String> words) {
    if (words.stream().allMatch(Romaji::isKana)) {
      return Script.KANA;
    }
    return words.stream().allMatch(RomanWord::isOne) ? Script.ROMAN : Script.OTHER;
  }

  private static String folded(Script script, String word) {
    return switch (script) {
      case KANA -> Reading.folded(word);
      case ROMAN -> RomanWord.folded(word);
      case OTHER -> KanjiVariants.folded(Folding.roman(word));
    };
  }

  boolean isSame(Name other) {
    return keys.stream().anyMatch(other.keys::contains);
  }

  /** Whether it may be somebody's only name; unspaced Japanese names are whole. */
  boolean isSingle() {
    return script == Script.ROMAN && words.size() == 1;
  }

  /** Whether one is the other and more. */
  boolean isPart(Name other) {
    var shorter = words.size() < other.words.size() ? words : other.words;
    var longer = shorter.equals(words) ? other.words : words;
    return shorter.size() > 1
        && shorter.size() < longer.size()
        && longer.containsAll(shorter);
  }

  boolean isSimilar(Name other) {
    var here = words.stream().filter(word -> !other.words.contains(word)).toList();
    var there = other.words.stream().filter(word -> !words.contains(word)).toList();
    return words.size() == other.words.size()
        && here.size() == 1
        && there.size() == 1
        && Math.min(here.getFirst().length(), there.getFirst().length()) >= LONG_ENOUGH
        && RomanWord.isOneLetterOff(here.getFirst(), there.getFirst());
  }
}
