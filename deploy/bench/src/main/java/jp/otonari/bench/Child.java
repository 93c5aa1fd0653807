package jp.otonari.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs one measurement in a process of its own and ends it when its time is over. */
final class Child {

  /** What the virtual machine and the invention of the people may take beside the limit. */
  private static final int START_SECONDS = 60;

  private Child() {}

  /** Nothing when the limit was reached first, or when it failed, which is said. */
  static Optional<Result> measure(Solver solver, Size size, int limitSeconds) {
    try {
      var output = Files.createTempFile("bench", ".txt");
      try {
        return run(command(solver, size, limitSeconds), output, limitSeconds + START_SECONDS);
      } finally {
        Files.delete(output);
      }
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Result> run(List<String> command, Path output, int seconds)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectError(Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    } else if (process.exitValue() != 0) {
      System.out.println("ended with " + process.exitValue() + ": " + String.join(" ", command));
    }
    try (var lines = Files.lines(output)) {
      return lines.filter(Result::isLine).map(Result::read).findFirst();
    }
  }

  private static List<String> command(Solver solver, Size size, int limitSeconds) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx6g",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        System.getProperty("java.class.path"),
        Measure.class.getName(),
        solver.name(),
        String.valueOf(size.residents()),
        String.valueOf(size.best()),
        String.valueOf(limitSeconds));
  }
}
