package jp.otonari.notification.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of one language that many letters share. */
record Words(Map<String, String> byKey) {

  static Words in(Language language) {
    var words = new Properties();
    try {
      words.load(new StringReader(Texts.read(language, "words.properties")));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    var byKey = new TreeMap<String, String>();
    words.forEach((key, value) -> byKey.put((String) key, (String) value));
    return new Words(byKey);
  }

  /**
   * @throws IllegalArgumentException when the language has no such word
   */
  String get(String key) {
    var word = byKey.get(key);
    if (word == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return word;
  }
}
