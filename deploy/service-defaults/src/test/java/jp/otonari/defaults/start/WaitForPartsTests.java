package jp.otonari.defaults.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.otonari.launcher.child.Ports;
import jp.otonari.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class WaitForPartsTests {

  @Test
  void a_service_waits_for_a_store_that_comes_later_and_says_so(CapturedOutput output)
      throws Exception {
    var port = Ports.free(1).getFirst();
    var start = CompletableFuture.runAsync(() -> new WaitForParts().initialize(context(port)));

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> output.getAll().contains("Waiting for the document store at"));
    assertThat(start).isNotDone();

    try (var late = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> forward(late));
      assertThat(start).succeedsWithin(Duration.ofSeconds(20));
    }
    assertThat(output.getAll()).contains("Found the document store at");
  }

  private static GenericApplicationContext context(int port) {
    var context = new GenericApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "spring.mongodb.database",
                    "waiting",
                    "spring.mongodb.uri",
                    "mongodb://127.0.0.1:" + port)));
    return context;
  }

  /** Lets the real store answer behind the port on which it was missing. */
  private static void forward(ServerSocket late) {
    var store = Platform.running().mongo().replaceFirst("mongodb://", "").split("[:/?]");
    try {
      while (true) {
        var client = late.accept();
        var server = new Socket(store[0], Integer.parseInt(store[1]));
        Thread.ofVirtual().start(() -> copy(client, server));
        Thread.ofVirtual().start(() -> copy(server, client));
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // One side has hung up.
    }
  }
}
