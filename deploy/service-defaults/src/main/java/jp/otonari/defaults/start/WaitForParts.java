package jp.otonari.defaults.start;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** A service started before its broker or its store says so and waits, however long it takes. */
class WaitForParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger log = LoggerFactory.getLogger(WaitForParts.class);
  private static final int PATIENCE_MS = 3_000;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!environment.getProperty("otonari.wait", Boolean.class, true)) {
      return;
    }
    if (environment.containsProperty("spring.mongodb.database")) {
      var uri = new ConnectionString(environment.getRequiredProperty("spring.mongodb.uri"));
      waitFor("the document store at " + uri.getHosts(), () -> ping(uri));
    }
    if (usesTopics(environment)) {
      var brokers = environment.getRequiredProperty("spring.kafka.bootstrap-servers");
      waitFor("Kafka at " + brokers, () -> describe(brokers));
    }
  }

  private static boolean usesTopics(ConfigurableEnvironment environment) {
    return environment.getProperty("otonari.reads", String[].class, new String[0]).length
            + environment.getProperty("otonari.writes", String[].class, new String[0]).length
        > 0;
  }

  private static void waitFor(String part, Attempt attempt) {
    for (boolean said = false; ; said = true) {
      try {
        attempt.run();
        if (said) {
          log.info("Found {}.", part);
        }
        return;
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped while waiting for " + part, ex);
      } catch (Exception ex) {
        log.info(
            "Waiting for {}: it does not answer yet ({}).", part, ex.getClass().getSimpleName());
      }
    }
  }

  private static void ping(ConnectionString uri) {
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(uri)
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE_MS, TimeUnit.MILLISECONDS))
            .build();
    try (var client = MongoClients.create(settings)) {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
    }
  }

  private static void describe(String brokers) throws Exception {
    var settings =
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    try (var admin = Admin.create(settings)) {
      admin.describeCluster().nodes().get();
    }
  }

  /** One try to reach a part; throws when it is not there. */
  private interface Attempt {
    void run() throws Exception;
  }
}
