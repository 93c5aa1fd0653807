package jp.otonari.intake.search;

import java.util.HashMap;
import java.util.Map;

/** Hepburn roman letters for a reading in hiragana, so that 「さとう」 is also found as sato. */
public final class Romaji {

  private static final Map<Character, String> SYLLABLES =
      table(
          """
          あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
          さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo
          た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do
          な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho
          ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po
          ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro
          わ wa ゐ i ゑ e を o ん n ゔ vu""");

  /** Small letters change the syllable before them. */
  private static final Map<Character, String> SMALL = table("ゃ ya ゅ yu ょ yo ぁ a ぃ i ぅ u ぇ e ぉ o");

  private Romaji() {}

  /** Whether a folded word is a reading and nothing else. */
  public static boolean isKana(String word) {
    return word.matches("[ぁ-ゖー]+");
  }

  /** Long vowels are written short, as {@link Folding#roman} does. */
  public static String of(String kana) {
    var roman = new StringBuilder();
    var syllable = 0;
    var doubled = false;
    for (var letter : kana.toCharArray()) {
      var small = SMALL.get(letter);
      var sound = SYLLABLES.getOrDefault(letter, "");
      if (small != null) {
        var changed = contract(roman.substring(syllable), small);
        roman.replace(syllable, roman.length(), changed);
      } else if (!sound.isEmpty()) {
        syllable = roman.length();
        roman.append(doubled ? twice(sound) : sound);
      }
      doubled = letter == 'っ';
    }
    return Folding.roman(roman.toString());
  }

  private static String twice(String sound) {
    return (sound.startsWith("ch") ? "t" : sound.substring(0, 1)) + sound;
  }

  /** き + ゃ is kya, し + ゃ is sha, ふ + ぁ is fa, う + ぃ is wi. */
  private static String contract(String syllable, String small) {
    var consonant = syllable.replaceFirst("[aeiou]$", "");
    if (small.startsWith("y")) {
      return consonant + (consonant.matches(".*(sh|ch|j)") ? small.substring(1) : small);
    }
    var glide = Map.of("u", "w", "i", "y").getOrDefault(syllable, "");
    return consonant + glide + small;
  }

  private static Map<Character, String> table(String text) {
    var pairs = text.strip().split("\\s+");
    var sounds = new HashMap<Character, String>();
    for (int at = 0; at < pairs.length; at += 2) {
      sounds.put(pairs[at].charAt(0), pairs[at + 1]);
    }
    return sounds;
  }
}
