package jp.otonari.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.otonari.matching.engine.InventedBranch;
import jp.otonari.matching.engine.PairLoop;

/** How long it takes to find all possible pairs. */
final class CandidatesPart {

  private static final int RESIDENTS = 20_000;
  private static final int ASKED = 2_000;
  private static final int RUNS = 5;

  private CandidatesPart() {}

  static List<Metric> run() {
    var loop = new PairLoop(new InventedBranch(RESIDENTS, 1));
    var byIndex = least(() -> loop.byIndex(ASKED));
    var byLoop = least(() -> loop.byLoop(ASKED));
    if (!byIndex.agreesWith(byLoop)) {
      throw new IllegalStateException("Index and loop do not find the same pairs");
    }
    System.out.printf(
        "%n%,d residents of a branch of %,d, %,d pairs%n", ASKED, RESIDENTS, byLoop.found());
    print("by towns and bits", byIndex);
    print("loop over all volunteers", byLoop);
    double ratio = (double) byIndex.cpuNanos() / byLoop.cpuNanos();
    return List.of(Metric.ratio("matching.candidate_ratio", ratio));
  }

  private static void print(String way, Effort effort) {
    System.out.printf("%-28s %10.1f us a resident%n", way, effort.cpuNanos() / 1_000.0 / ASKED);
  }

  private static Effort least(Supplier<Effort> work) {
    return IntStream.range(0, RUNS)
        .mapToObj(_ -> work.get())
        .reduce((one, other) -> one.cpuNanos() < other.cpuNanos() ? one : other)
        .orElseThrow();
  }
}
