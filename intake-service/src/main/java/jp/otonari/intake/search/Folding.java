package jp.otonari.intake.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes two spellings of a name equal for a search: width, case, accents, hiragana and katakana,
 * long vowels in roman letters, Persian and Arabic letter forms. What is stored stays as given;
 * variants of a character such as 髙 and 高 stay apart.
 */
public final class Folding {

  /** Accents, Arabic vowel signs and stretching, variation selectors, invisible joiners. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}\\p{Cf}]");

  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'đ', "d", (int) 'ð', "d", (int) 'ł', "l", (int) 'ø', "o", (int) 'ß', "ss",
          (int) 'ı', "i", (int) 'ي', "ی", (int) 'ى', "ی", (int) 'ك', "ک");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}\\p{Z}\\p{Cc}]+");

  private Folding() {}

  /** Folds and takes out everything between the words: 「東京都 新宿区」 equals 「東京都新宿区」. */
  public static String squeeze(String text) {
    return roman(String.join("", words(text)));
  }

  /** The folded words of a text, in order. */
  public static String[] words(String text) {
    return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip().split(" ");
  }

  /** One way to write a long vowel in roman letters: Satō, Satou and Satoh are sato. */
  public static String roman(String word) {
    return word.replaceAll("o[ou]+", "o").replaceAll("oh(?![aeiouy])", "o").replaceAll("uu+", "u");
  }

  private static String letters(String text) {
    var bare = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Folding::letter)
        .collect(Collectors.joining());
  }

  private static String letter(int letter) {
    var katakana = letter >= 'ァ' && letter <= 'ヶ';
    return LETTERS.getOrDefault(letter, Character.toString(katakana ? letter - 'ァ' + 'ぁ' : letter));
  }
}
