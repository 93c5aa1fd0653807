package jp.otonari.intake.duplicate;

import java.text.Normalizer;
import jp.otonari.intake.search.Folding;

/**
 * A word in roman letters as both Hepburn and kunrei writers mean it: Matsushita, Matusita. Long
 * vowels are short.
 */
final class RomanWord {

  private static final String[][] SPELLINGS = {
    {"sh(?=[auo])", "sy"},
    {"ch(?=[auo])", "ty"},
    {"j(?=[auo])", "zy"},
    {"shi", "si"},
    {"chi", "ti"},
    {"tsu", "tu"},
    {"fu", "hu"},
    {"ji", "zi"},
    {"zyy", "zy"},
    {"tch", "tt"},
    {"m(?=[bpm])", "n"},
    {"aa+", "a"},
    {"ii+", "i"},
    {"ee+", "e"}
  };

  private RomanWord() {}

  static boolean isOne(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).matches("[a-z0-9\\p{M}ʻʼ]+");
  }

  /**
   * @param word in small letters, as the search folds it
   */
  static String folded(String word) {
    var spelled = Folding.roman(word);
    for (var spelling : SPELLINGS) {
      spelled = spelled.replaceAll(spelling[0], spelling[1]);
    }
    return spelled;
  }

  /** Whether one letter was forgotten, added, exchanged, or two were swapped. */
  static boolean isOneLetterOff(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = shorter.equals(one) ? other : one;
    if (longer.length() - shorter.length() > 1 || one.equals(other)) {
      return false;
    }
    var at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (longer.length() > shorter.length()) {
      return shorter.substring(at).equals(longer.substring(at + 1));
    }
    return one.substring(at + 1).equals(other.substring(at + 1)) || areSwapped(one, other, at);
  }

  private static boolean areSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
