package jp.otonari.journeys;

import java.nio.file.Path;
import jp.otonari.launcher.Console;
import jp.otonari.launcher.PlatformPlan;
import jp.otonari.launcher.RunningPlatform;

/** The whole platform on ports of its own, with the data in a folder of the test's. */
final class TestPlatform {

  private TestPlatform() {}

  static RunningPlatform start(Path data) {
    var home = Path.of("../..").toAbsolutePath().normalize();
    var app = Path.of("target", "app").toAbsolutePath();
    var plan = PlatformPlan.ofItsOwn(home, data, app);
    return RunningPlatform.prepare(plan, new Console(System.out)).start();
  }
}
