package jp.otonari.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.otonari.launcher.Console;
import jp.otonari.launcher.PlatformPlan;
import jp.otonari.launcher.RunningPlatform;

/**
 * The whole platform on ports of its own, started once for most stories of this run; its processes
 * end with this one.
 */
final class TestPlatform {

  /** What takes hours in an office, so that nothing is done for a person in vain, takes seconds. */
  private static final Map<String, String> HURRY =
      Map.of(
          "OTONARI_ROUND_RELEASE", "AT_ONCE",
          "OTONARI_TOPICS_FORGET_MS", "2000",
          "OTONARI_TOPICS_REST", "PT5S",
          "OTONARI_ERASURE_DRIVE_OUT", "2s",
          "OTONARI_STORE_FORGET_AFTER", "PT2S");

  private TestPlatform() {}

  private static final class Once {
    private static final RunningPlatform RUNNING = start();
  }

  static RunningPlatform running() {
    return Once.RUNNING;
  }

  /**
   * One of its own, where nobody is asked before the office says so. The caller closes it.
   *
   * @param ahead of the real time, from the start
   */
  static RunningPlatform byHand(Duration ahead) {
    var settings = new HashMap<>(HURRY);
    settings.put("OTONARI_ROUND_RELEASE", "BY_HAND");
    var platform = prepare("by-hand", settings);
    try {
      platform.moveClock(ahead);
    } catch (IOException ex) {
      platform.close();
      throw new UncheckedIOException(ex);
    }
    return platform.start();
  }

  private static RunningPlatform start() {
    return prepare("platform", HURRY).start();
  }

  private static RunningPlatform prepare(String name, Map<String, String> settings) {
    var home = Path.of("../..").toAbsolutePath().normalize();
    var target = Path.of("target").toAbsolutePath();
    var data = target.resolve(name + "-" + ProcessHandle.current().pid());
    var plan = PlatformPlan.ofItsOwn(home, data, target.resolve("app"), settings);
    var platform = RunningPlatform.prepare(plan, new Console(System.out));
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
    return platform;
  }
}
