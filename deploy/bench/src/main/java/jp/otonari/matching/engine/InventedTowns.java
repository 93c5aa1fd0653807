package jp.otonari.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The real municipalities, weighted so that people live where foreign residents do. */
final class InventedTowns {

  /** Thousands of foreign residents, June 2025, where published; elsewhere the rest, evenly. */
  private static final Map<String, Integer> THOUSANDS =
      Map.of("13", 775, "27", 360, "23", 346, "14", 306, "11", 277);

  private static final int ELSEWHERE = 45;

  private InventedTowns() {}

  static Shares<String> ofJapan() {
    return shares(_ -> true);
  }

  /** Tokyo and the three prefectures around it. */
  static Shares<String> aroundTokyo() {
    return shares(Set.of("11", "12", "13", "14")::contains);
  }

  static Shares<String> ofTokyo() {
    return shares("13"::equals);
  }

  private static Shares<String> shares(Predicate<String> prefectures) {
    var rows =
        rows().stream()
            .filter(row -> !row[10].equals("designated_city") && prefectures.test(row[2]))
            .toList();
    var perPrefecture = new HashMap<String, Integer>();
    rows.forEach(row -> perPrefecture.merge(row[2], size(row[10]), Integer::sum));
    var shares = new Shares<String>();
    for (var row : rows) {
      double all = Objects.requireNonNull(perPrefecture.get(row[2]));
      shares.with(row[0], THOUSANDS.getOrDefault(row[2], ELSEWHERE) * size(row[10]) / all);
    }
    return shares;
  }

  private static int size(String type) {
    return switch (type) {
      case "ward", "special_ward" -> 12;
      case "city" -> 8;
      default -> 1;
    };
  }

  private static List<String[]> rows() {
    var stream =
        Objects.requireNonNull(Places.class.getResourceAsStream("/data/municipalities.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split("\t")).toList();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
