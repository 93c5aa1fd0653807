package jp.otonari.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import jp.otonari.launcher.RunningPlatform;

/** Fills a running platform with invented people, lets some of them meet, and lets days pass. */
public final class Demo {

  private final RunningPlatform platform;

  private final PrintStream out;

  public Demo(RunningPlatform platform, PrintStream out) {
    this.platform = platform;
    this.out = out;
  }

  /** Returns when the first pairings have started. */
  public void fill() throws IOException, InterruptedException {
    var people = People.all();
    var api = new Api(platform);
    out.println();
    out.printf(
        "Demo: %d residents and %d volunteers register; nobody of them exists.%n",
        people.residents().size(), people.volunteers().size());
    new Registration(api).registerAll(people);
    var meetings = new FirstMeetings(api, platform).arrange();
    out.printf("Demo: %s%n", meetings);
  }

  /** Never returns: days pass, quickly until a check-in is due, then slowly enough to look. */
  public void letDaysPass() throws IOException, InterruptedException {
    new Days(new CheckinAnswers(new Api(platform)), platform, out).pass();
  }
}
