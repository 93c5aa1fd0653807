package jp.otonari.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.launcher.Store;
import jp.otonari.launcher.broker.Broker;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.ChildPlan;
import jp.otonari.launcher.child.Ports;
import jp.otonari.launcher.secrets.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service is a jar that runs alone, and waits for the parts that it needs. */
class StartAloneTests {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir static Path folder;

  private final Iterator<Integer> free = Ports.free(8).iterator();
  private final int brokerPort = free.next();
  private final int storePort = free.next();
  private final Map<String, Child> children = new LinkedHashMap<>();
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stopAll() {
    children.values().forEach(Child::kill);
  }

  @Test
  void every_jar_waits_for_its_parts_with_a_clear_line_and_is_ready_when_they_come()
      throws IOException {
    var secrets = Secrets.in(folder.resolve("secrets"));
    for (var service : ServiceJars.SERVICES) {
      start(service, secrets.folder());
    }
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(children.values())
                    .allMatch(child -> child.says("Waiting for the document store at")));

    startParts();

    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(ports.keySet()).allMatch(this::isReady));
    assertThat(children.values()).allMatch(Child::isAlive);
  }

  private void start(String service, Path secrets) {
    var port = free.next();
    var environment =
        Map.of(
            "PORT", "" + port,
            "OTONARI_KAFKA", "127.0.0.1:" + brokerPort,
            "OTONARI_MONGODB_URI", "mongodb://127.0.0.1:" + storePort,
            "OTONARI_SECRETS", secrets.toString(),
            "OTONARI_STOP_WITH_PARENT", "true");
    var program = List.of("-jar", ServiceJars.of(service).toString());
    var plan = new ChildPlan(service, folder, List.of("-Xmx192m"), program, environment);
    ports.put(service, port);
    children.put(service, plan.start());
  }

  private void startParts() {
    var store = Store.plan(folder.resolve("store"), folder, storePort).start();
    children.put("store", store);
    var broker = Broker.plan(folder.resolve("broker"), folder, brokerPort, free.next()).start();
    children.put("broker", broker);
    store.awaitReady(child -> Store.isReady(child, storePort), LIMIT);
    broker.awaitReady(Broker::isReady, LIMIT);
  }

  private boolean isReady(String service) {
    var health =
        URI.create("http://127.0.0.1:" + ports.get(service) + "/actuator/health/readiness");
    try {
      return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ex);
    }
  }
}
