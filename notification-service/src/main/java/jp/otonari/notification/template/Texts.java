package jp.otonari.notification.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files of a language. */
final class Texts {

  private Texts() {}

  static String read(Language language, String file) {
    var path = "/letters/" + language.tag() + "/" + file;
    try (var in = Texts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
