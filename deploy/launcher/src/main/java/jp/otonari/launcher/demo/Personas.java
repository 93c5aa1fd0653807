package jp.otonari.launcher.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;

/** The personas whom every page and letter must serve well: long names, one name, two scripts. */
final class Personas {

  private static final String FILE = "/demo/people.json";

  private Personas() {}

  static People read() throws IOException {
    try (var in = Personas.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE);
      }
      return JsonMapper.builder().build().readValue(in, People.class);
    }
  }
}
