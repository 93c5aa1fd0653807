package jp.otonari.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The launcher as a process of its own, as a person runs it. */
final class Run implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Process process;

  private final Path output;

  private Run(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static Run of(Path folder, String... options) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                Launcher.class.getName()));
    command.addAll(List.of(options));
    var output = Files.createTempFile(folder, "console", ".txt");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().keySet().removeIf(name -> name.startsWith("OTONARI_"));
    return new Run(builder.redirectOutput(output.toFile()).start(), output);
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  Run says(String text) {
    await(text).atMost(LIMIT).until(() -> output().contains(text) || !process.isAlive());
    await(text).atMost(Duration.ofSeconds(1)).until(() -> output().contains(text));
    return this;
  }

  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** What Ctrl-C does, to the launcher and to its children. */
  void interrupt() throws IOException {
    var everybody = new ArrayList<>(List.of("kill", "-INT", Long.toString(process.pid())));
    children().forEach(child -> everybody.add(Long.toString(child.pid())));
    new ProcessBuilder(everybody).start().onExit().join();
  }

  void kill() {
    process.destroyForcibly();
  }

  int exitCode() {
    await("the end").atMost(LIMIT).until(() -> !process.isAlive());
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
