package jp.otonari.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.otonari.launcher.child.CannotStart;
import jp.otonari.launcher.child.ParentWatch;
import jp.otonari.launcher.demo.Demo;

/** Starts the whole platform, says where it is, and stops it with Ctrl-C. */
public final class Launcher {

  private static final int CANNOT_START = 1;

  private Launcher() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("logback.configurationFile", "launcher-logback.xml");
    if (Boolean.parseBoolean(System.getenv("OTONARI_STOP_WITH_PARENT"))) {
      ParentWatch.exitWithParent();
    }
    var console = new Console(System.out);
    var stopping = new AtomicBoolean();
    try {
      var options = Options.parse(List.of(arguments));
      if (options.help()) {
        System.out.print(Options.HELP);
        return;
      }
      run(options, console, stopping);
    } catch (CannotStart | IOException ex) {
      if (!stopping.get()) {
        System.err.println("Otonari cannot start. " + ex.getMessage());
        System.exit(CANNOT_START);
      }
    }
    new CountDownLatch(1).await();
  }

  private static void run(Options options, Console console, AtomicBoolean stopping)
      throws IOException, InterruptedException {
    var platform = RunningPlatform.prepare(options.plan(), console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, console, stopping)));
    console.line("Starting Otonari; its data are in %s", options.data());
    platform.start();
    if (options.demo()) {
      demo(platform, console);
    } else {
      new WelcomePage(platform, console).show();
    }
  }

  private static void stop(RunningPlatform platform, Console console, AtomicBoolean stopping) {
    stopping.set(true);
    if (!platform.isClosed()) {
      console.line("Stopping ...");
      platform.close();
      console.line("Stopped.");
    }
  }

  /** What goes wrong in the demo leaves the platform running. */
  private static void demo(RunningPlatform platform, Console console)
      throws IOException, InterruptedException {
    var demo = new Demo(platform, console.out());
    try {
      demo.fill();
      new WelcomePage(platform, console).show();
      demo.letDaysPass();
    } catch (IOException ex) {
      if (!platform.isClosed()) {
        console.line("The demo stops here: %s", ex.toString());
      }
    }
  }
}
