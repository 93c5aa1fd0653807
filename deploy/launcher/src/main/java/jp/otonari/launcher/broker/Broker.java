package jp.otonari.launcher.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.ChildPlan;
import jp.otonari.launcher.child.ParentWatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** The real Kafka in one process of its own; {@link #main} is that process. */
public final class Broker {

  private static final String READY = "The broker is ready.";

  private static final int HEAP_MEGABYTES = 192;

  private Broker() {}

  /** How to run a broker that keeps its log under {@code data}. */
  public static ChildPlan plan(Path data, Path logs, int port, int controllerPort) {
    return ChildPlan.ofOurs(
        "broker",
        logs,
        HEAP_MEGABYTES,
        Broker.class,
        data.toString(),
        Integer.toString(port),
        Integer.toString(controllerPort));
  }

  /** Whether clients can use it. */
  public static boolean isReady(Child broker) {
    return broker.says(READY);
  }

  /** Arguments: data folder, port for clients, port for the controller. */
  public static void main(String[] arguments) throws IOException {
    ParentWatch.exitWithParent();
    var settings =
        new BrokerSettings(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    format(settings);
    var server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.startup();
    System.out.println(READY);
    server.awaitShutdown();
  }

  private static void format(BrokerSettings settings) throws IOException {
    Files.createDirectories(settings.data());
    var file = settings.data().resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      settings.properties().store(out, null);
    }
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String[] format = {
      "format", "--ignore-formatted", "-t", BrokerSettings.CLUSTER, "-c", file.toString()
    };
    if (StorageTool.execute(format, silent) != 0) {
      throw new IllegalStateException("Kafka cannot format " + settings.data());
    }
  }
}
