package jp.otonari.testing;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A further instance of the service under test, on the same broker and mail server. */
public final class AnotherInstance implements AutoCloseable {

  private static final String GROUP = "spring.cloud.stream.bindings.functionRouter-in-0.group";

  private final ConfigurableApplicationContext context;

  private AnotherInstance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts one on the same store; it has a clock of its own.
   *
   * @param first the environment of the instance under test
   * @param beans what the test wants beside the service
   */
  public static AnotherInstance of(Environment first, Class<?> service, Class<?>... beans) {
    var database = first.getRequiredProperty("spring.mongodb.database");
    return started(new PlatformSettings(database), service, beans, Stream.of());
  }

  /**
   * Starts one on an empty store, which reads everything that the topics still hold.
   *
   * @param settings beside those of its files, each as name=value
   */
  public static AnotherInstance anew(Class<?> service, String... settings) {
    var arguments =
        Stream.concat(Stream.of(GROUP + "=anew-" + UUID.randomUUID()), Stream.of(settings));
    return started(new PlatformSettings(), service, new Class<?>[0], arguments);
  }

  private static AnotherInstance started(
      PlatformSettings platform, Class<?> service, Class<?>[] beans, Stream<String> settings) {
    return new AnotherInstance(
        new SpringApplicationBuilder(service, ServiceTestBeans.class)
            .sources(beans)
            .initializers(platform)
            .run(
                Stream.concat(Stream.of("server.port=0"), settings)
                    .map(setting -> "--" + setting)
                    .toArray(String[]::new)));
  }

  public <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  @Override
  public void close() {
    context.close();
  }
}
