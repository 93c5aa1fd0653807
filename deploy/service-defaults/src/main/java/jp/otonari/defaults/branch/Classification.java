package jp.otonari.defaults.branch;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** How private the data of a topic is ({@code otonari.classification}), to be kept where it is. */
public record Classification(Map<String, String> topics) {

  private static final Set<String> PRIVATE = Set.of("personal", "sensitive");

  public static Classification of(Environment environment) {
    return new Classification(
        Binder.get(environment)
            .bindOrCreate("otonari.classification", Bindable.mapOf(String.class, String.class)));
  }

  /** Internal where nothing is said. */
  public String of(String topic) {
    return topics.getOrDefault(topic.substring(topic.indexOf('.') + 1), "internal");
  }

  public boolean isPrivate(String topic) {
    return PRIVATE.contains(of(topic));
  }
}
