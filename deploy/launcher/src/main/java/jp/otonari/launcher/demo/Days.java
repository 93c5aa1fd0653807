package jp.otonari.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.otonari.launcher.RunningPlatform;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.demo.Api.Caller;
import jp.otonari.launcher.demo.Api.Scope;

/** Moves the programme's clock a day at a time. */
record Days(Api api, RunningPlatform platform, PrintStream out) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final List<String> BRANCHES = List.of("tokyo", "chiba", "kanagawa", "saitama");

  private static final Duration QUICK = Duration.ofSeconds(3);

  private static final Duration SLOW = Duration.ofSeconds(30);

  void pass() throws IOException, InterruptedException {
    long before = 0;
    while (true) {
      platform.moveClock(platform.clockAhead().plusDays(1));
      Thread.sleep(QUICK);
      long due = due();
      out.printf("Demo: it is %s; %d check-ins are due.%n", today(), due);
      if (due > before) {
        Thread.sleep(SLOW);
      }
      before = due;
    }
  }

  private long due() throws IOException {
    long due = 0;
    for (var branch : BRANCHES) {
      var office = new Caller(Scope.OFFICE, "demo", branch);
      due += api.get(office, Service.CHECKIN, "/checkins?state=DUE&size=1").path("total").asLong();
    }
    return due;
  }

  private LocalDate today() throws IOException {
    return LocalDate.now(Clock.offset(Clock.system(JAPAN), platform.clockAhead()));
  }
}
