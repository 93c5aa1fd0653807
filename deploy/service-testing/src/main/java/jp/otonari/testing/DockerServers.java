package jp.otonari.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka and MongoDB from their official images, stopped with the test JVM. */
record DockerServers(String kafka, String mongo) implements Servers {

  private static final String KAFKA = "apache/kafka";

  private static final String MONGO = "mongo";

  /** Whether a Docker engine answers; without a socket nobody is asked. */
  static boolean answer() {
    return maybeThere() && DockerClientFactory.instance().isDockerAvailable();
  }

  static DockerServers start() {
    var kafka = new KafkaContainer(image("otonari.test.kafka-image", "apache/kafka:4.2.0", KAFKA));
    var mongo = new MongoDBContainer(image("otonari.test.mongo-image", "mongo:8", MONGO));
    kafka.start();
    mongo.start();
    return new DockerServers(kafka.getBootstrapServers(), mongo.getConnectionString());
  }

  @Override
  public String description() {
    return "Docker containers: Kafka %s, MongoDB %s".formatted(kafka, mongo);
  }

  private static DockerImageName image(String property, String normally, String official) {
    return DockerImageName.parse(System.getProperty(property, normally))
        .asCompatibleSubstituteFor(official);
  }

  private static boolean maybeThere() {
    var home = Path.of(System.getProperty("user.home"));
    return System.getenv("DOCKER_HOST") != null
        || Files.exists(home.resolve(".testcontainers.properties"))
        || Stream.of(
                Path.of("/var/run/docker.sock"),
                home.resolve(".docker/run/docker.sock"),
                home.resolve(".docker/desktop/docker.sock"))
            .anyMatch(Files::exists);
  }
}
