package jp.otonari.defaults.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * With {@code otonari.stop-with-parent}, a service stops when its standard input ends, so that a
 * launcher which is killed leaves no orphan.
 */
class StopWithParent implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (context.getEnvironment().getProperty("otonari.stop-with-parent", Boolean.class, false)) {
      Thread.ofPlatform().daemon().name("stop-with-parent").start(StopWithParent::watch);
    }
  }

  private static void watch() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } finally {
      System.exit(0);
    }
  }
}
