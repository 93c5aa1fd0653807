package jp.otonari.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The one page of links that is shown when everything runs. */
record WelcomePage(RunningPlatform platform, Console console) {

  private static final Duration GATEWAY_WRITES_LINK = Duration.ofSeconds(15);

  private static final String BRANCH = "tokyo";

  void show() throws IOException, InterruptedException {
    var url = platform.plan().url();
    var data = platform.plan().data();
    console.line("");
    console.line("Otonari runs.");
    console.line("");
    console.line("  First sign-in (once)   %s", signInLink(platform.signInLink()));
    console.line("  Coordinator's pages    %s/b", url);
    console.line("  Letters                %s/b/%s/letters", url, BRANCH);
    console.line("  A resident signs up    %s/%s/residents/new", url, BRANCH);
    console.line("  A volunteer signs up   %s/%s/volunteers/new", url, BRANCH);
    console.line("");
    console.line("  Mails as files         %s", data.resolve("mails"));
    console.line("  Logs                   %s", data.resolve("logs"));
    console.line("  All data               %s", data);
    console.line("");
    console.line("Ctrl-C stops everything; the data stay.");
  }

  private static String signInLink(Path file) throws IOException, InterruptedException {
    long end = System.nanoTime() + GATEWAY_WRITES_LINK.toNanos();
    while (!Files.exists(file) || Files.size(file) == 0) {
      if (System.nanoTime() > end) {
        return "not offered: somebody has signed in before";
      }
      Thread.sleep(Duration.ofMillis(100));
    }
    return Files.readString(file).strip();
  }
}
