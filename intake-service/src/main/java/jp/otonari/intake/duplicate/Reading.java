package jp.otonari.intake.duplicate;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Kana as a reading is heard: small and large kana, ヴ and ブ, ズ and ヅ, ー and a vowel are the same. A
 * long o stays long: おおの (大野) is not おの (小野).
 */
final class Reading {

  private static final String O_SOUNDS = "おこごそぞとどのほぼぽもよろを";

  private static final Pattern LONG_O = Pattern.compile("(?<=[" + O_SOUNDS + "])[うおー]+");

  private static final Pattern V_AND_VOWEL = Pattern.compile("ゔ([あいえお])");

  private static final Map<String, String> B = Map.of("あ", "ば", "い", "び", "え", "べ", "お", "ぼ");

  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎづぢゐゑを";

  private static final String LARGE = "あいうえおつやゆよわずじいえお";

  private Reading() {}

  /**
   * @param word in hiragana, as the search folds it
   */
  static String folded(String word) {
    var large = new StringBuilder();
    for (var letter : word.toCharArray()) {
      var at = SMALL.indexOf(letter);
      large.append(at < 0 ? letter : LARGE.charAt(at));
    }
    var plain = V_AND_VOWEL.matcher(large).replaceAll(found -> B.get(found.group(1)));
    return LONG_O.matcher(plain.replace('ゔ', 'ぶ')).replaceAll("お").replace("ー", "");
  }
}
