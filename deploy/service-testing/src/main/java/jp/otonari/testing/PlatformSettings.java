package jp.otonari.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Points a service at the servers of the tests before any bean, the broker's binder too, asks. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlatformSettings
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** See {@link DescribedApi}. */
  private static final MapPropertySource NO_API_DOCUMENT =
      new MapPropertySource("no-api-document", Map.of("springdoc.api-docs.enabled", false));

  private final String database;

  /** A database for each test context. */
  PlatformSettings() {
    this("test-" + UUID.randomUUID());
  }

  PlatformSettings(String database) {
    this.database = database;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("otonari-test-servers", settings(Platform.running())));
    context.getEnvironment().getPropertySources().addLast(NO_API_DOCUMENT);
  }

  private Map<String, Object> settings(Platform platform) {
    var settings = new HashMap<String, Object>();
    settings.put("spring.kafka.bootstrap-servers", platform.kafka());
    settings.put("spring.cloud.stream.kafka.binder.brokers", platform.kafka());
    settings.put("spring.mongodb.uri", platform.mongo());
    settings.put("spring.mongodb.database", database);
    settings.put(
        "spring.security.oauth2.resourceserver.jwt.public-key-location",
        "file:" + platform.secrets().publicKey());
    settings.put("OTONARI_KAFKA", platform.kafka());
    settings.put("OTONARI_MONGODB_URI", platform.mongo());
    settings.put("OTONARI_SMTP_HOST", "127.0.0.1");
    settings.put("OTONARI_SMTP_PORT", platform.mail().port());
    settings.put("OTONARI_SECRETS", platform.secrets().folder().toString());
    return settings;
  }
}
