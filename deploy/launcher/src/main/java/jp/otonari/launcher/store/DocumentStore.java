package jp.otonari.launcher.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.otonari.launcher.child.ParentWatch;
import org.slf4j.LoggerFactory;

/**
 * The document store of machines without a MongoDB server: one process, all documents in memory,
 * every change in a journal before its reply. It speaks MongoDB's protocol to the ordinary driver
 * and knows a strict subset of its commands (see {@link Subset}). It is not a MongoDB server: no
 * replicas, no transactions, no passwords, no more documents than fit into memory.
 */
public final class DocumentStore implements AutoCloseable {

  private static final org.slf4j.Logger log = LoggerFactory.getLogger(DocumentStore.class);

  /** Threads that serve connections; with {@code fsync} they wait for the disk together. */
  private static final int WORKERS = 16;

  private final StoreFolder folder;

  private final JournaledBackend backend;

  private final MongoServer server;

  private DocumentStore(StoreFolder folder, JournaledBackend backend) {
    this.folder = folder;
    this.backend = backend;
    this.server = new MongoServer(backend);
  }

  /** Runs a store until its standard input ends or the process is asked to stop. */
  public static void main(String[] arguments) {
    try {
      var store = open(StoreSettings.of(List.of(arguments)));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(store::close));
    } catch (StoreException | IOException ex) {
      log.error("The document store did not start. {}", ex.getMessage());
      System.exit(1);
    }
    ParentWatch.exitWithParent();
  }

  /** Reads the folder and listens; throws a StoreException that says why when it cannot. */
  public static DocumentStore open(StoreSettings settings) throws IOException {
    return open(settings, new Disk());
  }

  static DocumentStore open(StoreSettings settings, Disk disk) throws IOException {
    quieten();
    var folder = StoreFolder.take(settings.data(), disk);
    DocumentStore store;
    try {
      store = new DocumentStore(folder, new JournaledBackend(folder, disk, settings));
    } catch (RuntimeException | IOException ex) {
      folder.close();
      throw ex;
    }
    try {
      store.listen(settings);
      return store;
    } catch (RuntimeException | IOException ex) {
      store.close();
      throw ex;
    }
  }

  /** A port in use comes out of the library as an undeclared {@link BindException}. */
  private void listen(StoreSettings settings) throws IOException {
    var address = new InetSocketAddress(settings.bind(), settings.port());
    if (!address.getAddress().isLoopbackAddress()) {
      log.warn("Everybody who can reach {} can read and change all documents.", settings.bind());
    }
    server.bind(address, 1, WORKERS);
    log.info(
        "Document store ready on {}:{}, {} documents",
        settings.bind(),
        port(),
        String.format(Locale.ROOT, "%,d", backend.countDocuments()));
  }

  public int port() {
    return server.getLocalAddress().getPort();
  }

  /** The connection string for drivers. */
  public String uri() {
    return "mongodb://%s:%d".formatted(server.getLocalAddress().getHostString(), port());
  }

  @Override
  public void close() {
    server.shutdownNow();
    try {
      folder.close();
    } catch (IOException ex) {
      log.warn("The lock of the store was not released: {}", ex.getMessage());
    }
  }

  /** The library logs whole commands when one fails, and so what people have told us. */
  private static void quieten() {
    Map.of(
            "", Level.WARN,
            ".MongoServer", Level.ERROR,
            ".wire.MongoWireProtocolHandler", Level.OFF,
            ".wire.MongoWireMessageEncoder", Level.OFF,
            ".wire.MongoWireReplyEncoder", Level.OFF)
        .forEach(
            (name, level) ->
                ((Logger) LoggerFactory.getLogger("de.bwaldvogel.mongo" + name)).setLevel(level));
  }
}
