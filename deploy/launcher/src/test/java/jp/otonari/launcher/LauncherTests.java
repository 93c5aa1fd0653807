package jp.otonari.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTests {

  private static final int PARTS = 7;

  @TempDir private Path folder;

  private Path home;

  @BeforeEach
  void five_services_are_built() throws IOException {
    home = FakeHome.make(folder.resolve("home"));
  }

  @Test
  void everything_starts_and_ctrl_c_stops_it_in_order() throws IOException {
    try (var run = launch("--free-ports")) {
      run.says("Ctrl-C stops everything");
      var children = run.children();

      run.interrupt();

      assertThat(run.exitCode()).isEqualTo(130);
      assertThat(run.output())
          .contains("http://localhost/sign-in/once")
          .containsSubsequence("broker", "store", "intake", "gateway", "Otonari runs.", "Stopped.")
          .doesNotContain("started again");
      assertThat(children).hasSize(PARTS);
      assertAllEnd(children);
    }
  }

  @Test
  void no_child_outlives_a_killed_launcher() throws IOException {
    try (var run = launch("--free-ports")) {
      var children = run.says("Otonari runs.").children();

      run.kill();

      assertThat(children).hasSize(PARTS);
      assertAllEnd(children);
    }
    try (var again = launch("--free-ports")) {
      again.says("Otonari runs.");
    }
  }

  @Test
  void a_service_that_dies_is_started_again_and_its_log_is_named() throws IOException {
    try (var run = launch("--free-ports")) {
      var intake = run.says("Otonari runs.").children().get(2);

      intake.destroyForcibly();

      run.says("intake has ended; it is started again in 1 s. Its log: ");
      await().atMost(Duration.ofSeconds(20)).until(() -> run.children().size() == PARTS);
    }
  }

  @Test
  void a_taken_port_is_named_with_its_part() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var run = launch("--port-base", Integer.toString(other.getLocalPort()))) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.output())
          .contains(
              "Otonari cannot start. Taken by another program: port %d (gateway)"
                  .formatted(other.getLocalPort()))
          .doesNotContain("Exception");
    }
  }

  @Test
  void a_service_that_cannot_start_takes_everything_down_with_it() throws IOException {
    FakeHome.put(home, Service.CHECKIN, BrokenService.class);

    try (var run = launch("--free-ports")) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.output())
          .contains("checkin ended with code 7 while starting; its log is")
          .doesNotContain("Exception");
      assertThat(run.children()).isEmpty();
    }
  }

  @Test
  void a_second_launcher_on_the_same_data_is_refused() throws IOException {
    try (var first = launch("--free-ports")) {
      first.says("Otonari runs.");
      try (var second = launch("--free-ports")) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("Another Otonari is running on the data");
      }
    }
  }

  @Test
  void services_that_were_not_built_are_named() throws IOException {
    Files.delete(Service.MATCHING.jar(home));

    try (var run = launch("--free-ports")) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.output()).contains("matching is not built");
    }
  }

  @Test
  void an_unknown_option_is_refused() throws IOException {
    try (var run = launch("--dmeo")) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.output()).contains("--dmeo is not an option; see --help.");
    }
  }

  private Run launch(String... options) throws IOException {
    var all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--home", home.toString(), "--data", folder.resolve("data").toString()));
    return Run.of(folder, all.toArray(String[]::new));
  }

  private static void assertAllEnd(List<ProcessHandle> children) {
    await("the end of the children")
        .atMost(Duration.ofSeconds(30))
        .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }
}
