package jp.otonari.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.otonari.matching.engine.InventedBranch;

/**
 * The program of a child process: solves one problem with one solver, so that the memory is its
 * own. The processor time is that of the solving thread, building of the model included.
 */
final class Measure {

  private static final int RUNS = 5;

  /** Nobody starts again after this part of the limit. */
  private static final int ENOUGH = 12;

  private Measure() {}

  /** Arguments: solver, residents, best pairs kept, limit in seconds. Prints one {@link Result}. */
  public static void main(String[] args) throws IOException {
    var solver = Solver.valueOf(args[0]);
    var size = new Size(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    var problem = InventedBranch.problem(size.residents(), size.best(), 1);
    int limitSeconds = Integer.parseInt(args[3]);
    long least = Long.MAX_VALUE;
    long spent = 0;
    var answer = new Solver.Answer(new int[0], false);
    for (int run = 0; run < RUNS && spent < limitSeconds * 1_000_000_000L / ENOUGH; run++) {
      long start = Effort.now();
      answer = solver.solve(problem, limitSeconds);
      long cpu = Effort.now() - start;
      least = Math.min(least, cpu);
      spent += cpu;
    }
    var match = answer.match();
    System.out.println(
        new Result(
                problem.worth(match),
                Problem.matched(match),
                least / 1_000_000.0,
                memory() / 1024.0,
                answer.certified(),
                problem.pairs())
            .line());
  }

  /** The most memory that was ever resident, in KiB. */
  private static long memory() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
