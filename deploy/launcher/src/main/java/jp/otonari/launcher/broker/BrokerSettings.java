package jp.otonari.launcher.broker;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of one Kafka node that is broker and controller at once, small and on loopback. */
record BrokerSettings(Path data, int port, int controllerPort) {

  /** One node, one cluster: the id is only there because Kafka wants one. */
  static final String CLUSTER = "T3RvbmFyaU90b25hcmkwMQ";

  Properties properties() {
    var kafka = new Properties();
    kafka.put("process.roles", "broker,controller");
    kafka.put("node.id", "1");
    kafka.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    kafka.put("controller.listener.names", "CONTROLLER");
    kafka.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    kafka.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    kafka.put("log.dirs", data.resolve("log").toString());
    kafka.put("auto.create.topics.enable", "false");
    alone(kafka);
    small(kafka);
    return kafka;
  }

  /** One broker cannot keep copies, and nobody else will join a group. */
  private static void alone(Properties kafka) {
    kafka.put("offsets.topic.replication.factor", "1");
    kafka.put("transaction.state.log.replication.factor", "1");
    kafka.put("transaction.state.log.min.isr", "1");
    kafka.put("share.coordinator.state.topic.replication.factor", "1");
    kafka.put("share.coordinator.state.topic.min.isr", "1");
    kafka.put("group.initial.rebalance.delay.ms", "0");
    kafka.put("broker.session.timeout.ms", "3000");
    kafka.put("broker.heartbeat.interval.ms", "500");
  }

  private static void small(Properties kafka) {
    kafka.put("num.network.threads", "2");
    kafka.put("num.io.threads", "4");
    kafka.put("offsets.topic.num.partitions", "5");
    kafka.put("transaction.state.log.num.partitions", "2");
    kafka.put("log.cleaner.dedupe.buffer.size", "16777216");
    kafka.put("log.index.size.max.bytes", "1048576");
  }
}
