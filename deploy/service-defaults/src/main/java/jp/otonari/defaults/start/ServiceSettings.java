package jp.otonari.defaults.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import jp.otonari.defaults.branch.Branches;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts the settings that all services share behind their own, and binds the one router function to
 * the topics that the service reads, for every branch that it serves.
 */
class ServiceSettings implements EnvironmentPostProcessor {

  private static final String ROUTER = "spring.cloud.stream.bindings.functionRouter-in-0.";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      new YamlPropertySourceLoader()
          .load("service-defaults", new ClassPathResource("service-defaults.yml"))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("service-routing", routing(environment)));
  }

  private static Map<String, Object> routing(ConfigurableEnvironment environment) {
    var reads = environment.getProperty("otonari.reads", String[].class, new String[0]);
    var settings = new HashMap<String, Object>();
    settings.put("spring.cloud.stream.function.routing.enabled", reads.length > 0);
    if (reads.length > 0) {
      settings.put("spring.cloud.function.definition", "functionRouter");
      settings.put(
          ROUTER + "destination", String.join(",", Branches.of(environment).topics(reads)));
      settings.put(ROUTER + "group", environment.getProperty("spring.application.name"));
      settings.put(ROUTER + "consumer.multiplex", true);
    }
    return settings;
  }
}
