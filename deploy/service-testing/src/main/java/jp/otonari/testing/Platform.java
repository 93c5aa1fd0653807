package jp.otonari.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import jp.otonari.launcher.mail.MailServer;
import jp.otonari.launcher.secrets.Secrets;

/**
 * The servers of one test JVM: started at the first question, gone with the JVM.
 *
 * <p>{@code -Dotonari.test.servers=docker} takes containers or fails, {@code embedded} takes the
 * launcher's own servers, {@code auto} takes containers where a Docker engine answers.
 */
public final class Platform {

  private static final class Once {
    private static final Platform RUNNING = start();
  }

  private final Servers servers;

  private final MailServer mail;

  private final Secrets secrets;

  private Platform(Servers servers, MailServer mail, Secrets secrets) {
    this.servers = servers;
    this.mail = mail;
    this.secrets = secrets;
  }

  public static Platform running() {
    return Once.RUNNING;
  }

  /** The broker's bootstrap address. */
  public String kafka() {
    return servers.kafka();
  }

  /** The store's connection string. */
  public String mongo() {
    return servers.mongo();
  }

  public MailServer mail() {
    return mail;
  }

  public Secrets secrets() {
    return secrets;
  }

  private static Platform start() {
    try {
      var folder =
          Path.of("target", "servers", Long.toString(ProcessHandle.current().pid()))
              .toAbsolutePath();
      var platform =
          new Platform(
              choose(folder),
              MailServer.start(0, folder.resolve("mails")),
              Secrets.in(folder.resolve("secrets")));
      System.out.println("These tests use " + platform.servers.description());
      return platform;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Servers choose(Path folder) {
    var choice = System.getProperty("otonari.test.servers", "auto").toLowerCase(Locale.ROOT);
    return switch (choice) {
      case "docker" -> DockerServers.start();
      case "embedded" -> LocalServers.start(folder);
      case "auto" -> DockerServers.answer() ? DockerServers.start() : LocalServers.start(folder);
      default ->
          throw new IllegalArgumentException(
              "otonari.test.servers is auto, docker or embedded, not " + choice);
    };
  }
}
