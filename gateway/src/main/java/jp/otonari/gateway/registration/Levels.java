package jp.otonari.gateway.registration;

import java.util.List;
import org.springframework.stereotype.Component;

/** On which scale a language is measured: Japanese by its own test, all others as in Europe. */
@Component("levels")
class Levels {

  private static final List<String> JAPANESE = List.of("N5", "N4", "N3", "N2", "N1", "NATIVE");
  private static final List<String> OTHERS = List.of("A1", "A2", "B1", "B2", "C1", "C2", "NATIVE");

  /** From little to much. */
  public List<String> of(String language) {
    return language.equals("ja") ? JAPANESE : OTHERS;
  }
}
