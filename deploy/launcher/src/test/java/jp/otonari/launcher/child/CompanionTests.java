package jp.otonari.launcher.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionTests {

  @TempDir private Path logs;

  @Test
  void a_program_that_is_not_ours_ends_with_us() {
    var companion = ChildPlan.ofOurs("sleeper", logs, 16, Companion.class, "sleep", "600").start();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> companion.handle().children().findAny().isPresent());
    var sleeper = companion.handle().children().findAny().orElseThrow();

    companion.stop(Duration.ofSeconds(10));

    await().atMost(Duration.ofMinutes(1)).until(() -> !sleeper.isAlive());
    assertThat(companion.isAlive()).isFalse();
  }
}
