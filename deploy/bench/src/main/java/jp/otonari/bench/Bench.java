package jp.otonari.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the parts that were asked for and prints a table for people, then the figures. */
final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    if (args.length == 0 || args[0].equals("--list")) {
      for (var part : Part.values()) {
        System.out.printf("%-12s %s%n", part.name().toLowerCase(Locale.ROOT), part.title);
      }
      return;
    }
    var metrics =
        Arrays.stream(args).map(Bench::part).map(Part::run).flatMap(List::stream).toList();
    metrics.forEach(metric -> System.out.println(metric.line()));
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
