package jp.otonari.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.otonari.launcher.RunningPlatform;

/** Moves the programme's clock a day at a time: quickly while nothing is due, then slowly. */
record Days(CheckinAnswers checkins, RunningPlatform platform, PrintStream out) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Duration QUICK = Duration.ofSeconds(2);

  private static final Duration SLOW = Duration.ofSeconds(25);

  private static final Duration SERVICES_NOTICE = Duration.ofSeconds(2);

  void pass() throws IOException, InterruptedException {
    while (true) {
      platform.moveClock(platform.clockAhead().plusDays(1));
      Thread.sleep(SERVICES_NOTICE);
      int answered = checkins.answerMost();
      long due = checkins.due();
      out.printf(
          "Demo: it is %s; %d check-ins are due, %d were answered.%n", today(), due, answered);
      Thread.sleep(due > 0 ? SLOW : QUICK);
    }
  }

  private LocalDate today() throws IOException {
    return LocalDate.now(Clock.offset(Clock.system(JAPAN), platform.clockAhead()));
  }
}
