package jp.otonari.launcher.child;

import java.io.IOException;

/** Runs a program that is not ours and ends it when our own parent ends. */
public final class Companion {

  private Companion() {}

  /** The arguments are the command to run. */
  public static void main(String[] command) throws IOException, InterruptedException {
    var program =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program)));
    ParentWatch.exitWithParent();
    System.exit(program.waitFor());
  }

  private static void end(Process program) {
    program.destroy();
    try {
      program.waitFor();
    } catch (InterruptedException _) {
      program.destroyForcibly();
    }
  }
}
