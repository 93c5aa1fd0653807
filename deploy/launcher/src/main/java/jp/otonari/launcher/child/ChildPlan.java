package jp.otonari.launcher.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Java program to be run as a child of ours.
 *
 * @param name how people call it; its log is {@code <name>.log}
 * @param logs the folder of the log
 * @param jvmOptions heap size and the like
 * @param program what follows the options: a main class or {@code -jar x.jar}, and its arguments
 * @param environment what is added to our own environment
 */
public record ChildPlan(
    String name,
    Path logs,
    List<String> jvmOptions,
    List<String> program,
    Map<String, String> environment) {

  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  /** So that a large limit takes no memory before it is needed. */
  private static final int FIRST_HEAP_MEGABYTES = 64;

  /** A main class of the launcher, run on our own class path with at most so much heap. */
  public static ChildPlan ofOurs(
      String name, Path logs, int heapMegabytes, Class<?> main, String... arguments) {
    var program = new ArrayList<String>();
    program.add(main.getName());
    program.addAll(List.of(arguments));
    return new ChildPlan(
        name,
        logs,
        List.of(
            "-Xms" + Math.min(heapMegabytes, FIRST_HEAP_MEGABYTES) + "m",
            "-Xmx" + heapMegabytes + "m",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=launcher-logback.xml"),
        program,
        Map.of("CLASSPATH", System.getProperty("java.class.path")));
  }

  public Path log() {
    return logs.resolve(name + ".log");
  }

  /** Runs it with this JVM's java; what it prints is added to its log. */
  public Child start() {
    try {
      Files.createDirectories(logs);
      long logStart = Files.exists(log()) ? Files.size(log()) : 0;
      var builder = new ProcessBuilder(command());
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      return new Child(this, builder.start(), logStart);
    } catch (IOException ex) {
      throw new CannotStart("%s cannot be run: %s".formatted(name, ex.getMessage()), ex);
    }
  }

  /** The shell ignores Ctrl-C for the child, so that the parent alone decides the order of ends. */
  private List<String> command() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<String>();
    if (File.separatorChar == '/') {
      command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    }
    command.add(java);
    command.addAll(SMALL);
    command.addAll(jvmOptions);
    command.addAll(program);
    return command;
  }
}
