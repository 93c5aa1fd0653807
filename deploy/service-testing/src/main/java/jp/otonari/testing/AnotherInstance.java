package jp.otonari.testing;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second instance of the service under test, on the same store, broker and mail server. */
public final class AnotherInstance implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private AnotherInstance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it; it has a clock of its own.
   *
   * @param first the environment of the instance under test
   * @param beans what the test wants beside the service
   */
  public static AnotherInstance of(Environment first, Class<?> service, Class<?>... beans) {
    var database = first.getRequiredProperty("spring.mongodb.database");
    return new AnotherInstance(
        new SpringApplicationBuilder(service, ServiceTestBeans.class)
            .sources(beans)
            .initializers(new PlatformSettings(database))
            .run("--server.port=0"));
  }

  public <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  @Override
  public void close() {
    context.close();
  }
}
