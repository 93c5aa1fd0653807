package jp.otonari.bench;

import java.util.List;

/**
 * How one resident's wait ended.
 *
 * @param points of the pair; 0 for who gave up
 */
public record Wait(boolean displaced, int days, int points) {

  static double matchedShare(List<Wait> waits) {
    return waits.stream().filter(wait -> wait.points() > 0).count() / (double) waits.size();
  }

  /** Of a hundred, five wait longer. */
  static int p95(List<Wait> waits) {
    var days = waits.stream().mapToInt(Wait::days).sorted().toArray();
    return days[days.length * 95 / 100];
  }

  static double meanPoints(List<Wait> waits) {
    return waits.stream()
        .filter(wait -> wait.points() > 0)
        .mapToInt(Wait::points)
        .average()
        .orElse(0);
  }
}
