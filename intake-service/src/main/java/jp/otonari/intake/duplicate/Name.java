package jp.otonari.intake.duplicate;

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
 * @param sounds the same in roman letters, as far as the script tells how it sounds
 */
record Name(Script script, List<String> words, Set<String> keys, Set<String> sounds) {

  /** How a name is written. */
  enum Script {
    KANA,
    ROMAN,
    OTHER
  }

  /** How two names in one script stand to each other, the best first. */
  enum Match {
    SAME(Sign.SAME_NAME),
    PART(Sign.PART_OF_NAME),
    SIMILAR(Sign.SIMILAR_NAME),
    OTHER(Sign.OTHER_NAME);

    private final Sign sign;

    Match(Sign sign) {
      this.sign = sign;
    }

    Sign sign() {
      return sign;
    }
  }

  /** Shorter words differ by a letter because they are other words: Anh and Ahn, Ono and Uno. */
  private static final int LONG_ENOUGH = 4;

  static Name of(String given) {
    var words = List.of(Folding.words(given));
    var script = script(words);
    var folded = words.stream().map(word -> folded(script, word)).sorted().toList();
    var unspaced = folded(script, String.join("", words));
    var keys =
        Stream.of(String.join("", folded), unspaced)
            .map(key -> script.name().charAt(0) + ":" + key)
            .collect(Collectors.toUnmodifiableSet());
    return new Name(script, folded, keys, sounds(script, words));
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

  private static Set<String> sounds(Script script, List<String> words) {
    if (script == Script.OTHER) {
      return Set.of();
    }
    var roman = words.stream().map(word -> script == Script.KANA ? Romaji.of(word) : word).toList();
    return Stream.of(roman, roman.stream().sorted().toList())
        .map(word -> RomanWord.folded(String.join("", word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean hasLetters() {
    return words.stream().noneMatch(String::isEmpty);
  }

  boolean isSoundOf(Name other) {
    return sounds.stream().anyMatch(other.sounds::contains);
  }

  Match match(Name other) {
    if (keys.stream().anyMatch(other.keys::contains)) {
      return isSingle() || other.isSingle() ? Match.PART : Match.SAME;
    }
    return isPart(other) ? Match.PART : isSimilar(other) ? Match.SIMILAR : Match.OTHER;
  }

  /** Whether it may be somebody's only name; unspaced Japanese names are whole. */
  private boolean isSingle() {
    return script == Script.ROMAN && words.size() == 1;
  }

  /** Whether one is the other and more. */
  private boolean isPart(Name other) {
    var shorter = words.size() < other.words.size() ? words : other.words;
    var longer = shorter.equals(words) ? other.words : words;
    return shorter.size() > 1 && shorter.size() < longer.size() && longer.containsAll(shorter);
  }

  private boolean isSimilar(Name other) {
    var here = words.stream().filter(word -> !other.words.contains(word)).toList();
    var there = other.words.stream().filter(word -> !words.contains(word)).toList();
    return words.size() == other.words.size()
        && here.size() == 1
        && there.size() == 1
        && Math.min(here.getFirst().length(), there.getFirst().length()) >= LONG_ENOUGH
        && RomanWord.isOneLetterOff(here.getFirst(), there.getFirst());
  }
}
