package jp.otonari.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    var parts = Arrays.stream(args).map(Bench::part).flatMap(Optional::stream).toList();
    if (parts.size() < args.length) {
      System.err.println("There is no such part; --list names them.");
      System.exit(2);
    }
    var metrics = parts.stream().map(Part::run).flatMap(List::stream).toList();
    metrics.forEach(metric -> System.out.println(metric.line()));
  }

  private static Optional<Part> part(String name) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
