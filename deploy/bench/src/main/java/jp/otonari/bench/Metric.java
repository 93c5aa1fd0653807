package jp.otonari.bench;

import java.util.Locale;

/** One figure of the goals. */
record Metric(String name, double value, String unit) {

  static Metric ratio(String name, double value) {
    return new Metric(name, value, "ratio");
  }

  String line() {
    return "METRIC %s %s %s".formatted(name, number(), unit);
  }

  private String number() {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
