package jp.otonari.defaults.branch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics of a service, without the branch's prefix.
 *
 * @param reads topics whose events wake the service
 * @param writes topics that its outbox publishes to
 * @param topics how a missing topic is made
 */
@ConfigurationProperties("otonari")
record Topics(
    @DefaultValue String[] reads, @DefaultValue String[] writes, @DefaultValue Creation topics) {

  /** The topic of records that could not be handled. */
  static final String DEAD_LETTERS = "dead-letters.v1";

  /**
   * @param create whether the service makes missing topics; false where the office's technicians do
   * @param partitions per topic; a topic's order holds per key, so this can only be chosen once
   * @param replicas copies of each record
   * @param compacted topics that keep the last record of every key for ever
   * @param compaction Kafka's settings of those topics, also brought to topics that are there
   */
  record Creation(
      @DefaultValue("true") boolean create,
      @DefaultValue("3") int partitions,
      @DefaultValue("1") short replicas,
      @DefaultValue List<String> compacted,
      @DefaultValue Map<String, String> compaction) {}

  KafkaAdmin.NewTopics missing(Branches branches) {
    var names =
        topics.create && reads.length + writes.length > 0
            ? Stream.of(Stream.of(reads), Stream.of(writes), Stream.of(DEAD_LETTERS))
                .flatMap(name -> name)
                .distinct()
                .toArray(String[]::new)
            : new String[0];
    return new KafkaAdmin.NewTopics(
        branches.topics(names).stream().map(this::topic).toArray(NewTopic[]::new));
  }

  private NewTopic topic(String name) {
    var topic = new NewTopic(name, topics.partitions, topics.replicas);
    return topics.compacted.contains(name.substring(name.indexOf('.') + 1))
        ? topic.configs(topics.compaction)
        : topic;
  }
}
