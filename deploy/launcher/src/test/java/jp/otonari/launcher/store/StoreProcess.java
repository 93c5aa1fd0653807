package jp.otonari.launcher.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A store in a process of its own, so that it can be killed. */
record StoreProcess(Process process, BufferedReader output, int port) {

  static StoreProcess start(Path folder, String... more) throws IOException {
    return start("128m", folder, more);
  }

  static StoreProcess start(String heap, Path folder, String... more) throws IOException {
    var process = run(heap, folder, more);
    var output = process.inputReader(StandardCharsets.UTF_8);
    String line;
    while ((line = output.readLine()) != null) {
      if (line.contains("Document store ready on 127.0.0.1:")) {
        return new StoreProcess(
            process, output, Integer.parseInt(line.replaceFirst(".*127.0.0.1:(\\d+),.*", "$1")));
      }
    }
    throw new IllegalStateException("The store ended with " + process.onExit().join().exitValue());
  }

  /** Starts it without waiting for anything. */
  static Process run(String heap, Path folder, String... more) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=launcher-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentStore.class.getName(),
                "--port",
                "0",
                "--data",
                folder.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
