package jp.otonari.intake.search;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words under which a person is filed, and those that a search asks for. A person is found when
 * each word asked for begins a word filed.
 */
public final class SearchTokens {

  /** Longer words are cut, filed and asked for alike; in characters. */
  private static final int LENGTH = 24;

  private static final int ASKED = 8;

  /**
   * Names in these scripts may have no space before the given name, so each character may begin a
   * word. Not so kana: おおの must not answer to おの.
   */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private SearchTokens() {}

  /** Files a person under an address as a whole and under all names, in every script given. */
  public static List<String> filed(String mailKey, @Nullable String... names) {
    var mail = Stream.of(mailKey, mailKey.substring(0, mailKey.indexOf('@')));
    return Stream.concat(
            mail, Arrays.stream(names).filter(Objects::nonNull).flatMap(SearchTokens::ofName))
        .filter(token -> !token.isEmpty())
        .distinct()
        .toList();
  }

  /** The words that a search asks for: at least one, except for a text without letters. */
  public static List<String> asked(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .flatMap(
            part ->
                part.contains("@")
                    ? Stream.of(part.replaceAll("\\p{C}", "").toLowerCase(Locale.ROOT))
                    : Arrays.stream(Folding.words(part)).map(Folding::roman).map(SearchTokens::cut))
        .filter(token -> !token.isEmpty())
        .limit(ASKED)
        .toList();
  }

  private static Stream<String> ofName(String name) {
    var words = Folding.words(name);
    return Stream.concat(Arrays.stream(words), Stream.of(String.join("", words)))
        .flatMap(word -> Stream.concat(beginnings(word), inRomanLetters(word)))
        .map(Folding::roman)
        .map(SearchTokens::cut);
  }

  private static Stream<String> inRomanLetters(String word) {
    return Romaji.isKana(word) ? Stream.of(Romaji.of(word)) : Stream.empty();
  }

  private static Stream<String> beginnings(String word) {
    if (word.isEmpty() || !UNSPACED.contains(UnicodeScript.of(word.codePointAt(0)))) {
      return Stream.of(word);
    }
    return IntStream.range(0, word.length())
        .filter(at -> !Character.isLowSurrogate(word.charAt(at)))
        .mapToObj(word::substring);
  }

  private static String cut(String word) {
    return word.codePoints()
        .limit(LENGTH)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
