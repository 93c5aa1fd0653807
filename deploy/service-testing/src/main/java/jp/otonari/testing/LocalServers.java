package jp.otonari.testing;

import java.nio.file.Path;
import java.time.Duration;
import jp.otonari.launcher.Store;
import jp.otonari.launcher.broker.Broker;
import jp.otonari.launcher.child.CannotStart;
import jp.otonari.launcher.child.Ports;

/** The launcher's own broker and store, as children of the test JVM. */
record LocalServers(int brokerPort, int storePort) implements Servers {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private static final int TRIES = 3;

  /** Another process may take a port between choosing and listening: then others are tried. */
  static LocalServers start(Path folder) {
    for (int attempt = 1; ; attempt++) {
      try {
        return tryStart(folder.resolve("try-" + attempt));
      } catch (CannotStart ex) {
        if (attempt == TRIES) {
          throw ex;
        }
      }
    }
  }

  private static LocalServers tryStart(Path folder) {
    var ports = Ports.free(3);
    var logs = folder.resolve("logs");
    var broker = Broker.plan(folder.resolve("broker"), logs, ports.get(0), ports.get(1)).start();
    var store = Store.plan(folder.resolve("store"), logs, ports.get(2)).start();
    try {
      store.awaitReady(child -> Store.isReady(child, ports.get(2)), LIMIT);
      broker.awaitReady(Broker::isReady, LIMIT);
    } catch (CannotStart ex) {
      broker.kill();
      store.kill();
      throw ex;
    }
    return new LocalServers(ports.get(0), ports.get(2));
  }

  @Override
  public String kafka() {
    return "127.0.0.1:" + brokerPort;
  }

  @Override
  public String mongo() {
    return "mongodb://127.0.0.1:" + storePort;
  }

  @Override
  public String description() {
    return "embedded servers (children of this JVM): Kafka %s, store %s"
        .formatted(kafka(), mongo());
  }
}
