package jp.otonari.intake.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the text of a cell turned out to say. */
sealed interface Said {

  /** A value as a form's JSON has it. */
  record Told(Object value) implements Said {}

  /** The code of a fault. */
  record Unclear(String code) implements Said {}

  static Said told(Object value) {
    return new Told(value);
  }

  static Said unclear(String code) {
    return new Unclear(code);
  }

  default Said then(Function<Object, ? extends Said> further) {
    return this instanceof Told(var value) ? further.apply(value) : this;
  }

  /** All values in one list, or the first fault. */
  static Said all(List<Said> parts) {
    var values = new ArrayList<>();
    for (var part : parts) {
      switch (part) {
        case Told(var value) -> values.add(value);
        case Unclear unclear -> {
          return unclear;
        }
      }
    }
    return new Told(values);
  }
}
