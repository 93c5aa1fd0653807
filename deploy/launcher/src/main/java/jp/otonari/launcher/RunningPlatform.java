package jp.otonari.launcher;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import jp.otonari.launcher.child.CannotStart;
import jp.otonari.launcher.mail.MailServer;
import jp.otonari.launcher.secrets.Secrets;
import org.jspecify.annotations.Nullable;

/** Broker, store, mail server and five services of this machine, from start to stop. */
public final class RunningPlatform implements AutoCloseable {

  private final PlatformPlan plan;

  private final Console console;

  private final DataFolder data;

  private final List<Supervised> started = new ArrayList<>();

  private @Nullable MailServer mail;

  private boolean closed;

  private RunningPlatform(PlatformPlan plan, Console console) {
    this.plan = plan;
    this.console = console;
    this.data = DataFolder.open(plan.data());
  }

  /** Holds the data folder and runs nothing yet; {@link #close} may be called from now on. */
  public static RunningPlatform prepare(PlatformPlan plan, Console console) {
    return new RunningPlatform(plan, console);
  }

  /** Returns when every part does its work; throws when one cannot, with nothing left running. */
  public RunningPlatform start() {
    try {
      plan.ports().check(plan.elsewhere());
      Secrets.in(data.secrets());
      Files.deleteIfExists(data.signInLink());
      var children = new Children(plan, data, console).all();
      startMail();
      children.forEach(this::start);
      for (var child : children) {
        console.ready(child.name(), child.awaitReady());
      }
      children.forEach(Supervised::keep);
      return this;
    } catch (IOException ex) {
      close();
      throw new CannotStart("The start failed: %s.".formatted(ex), ex);
    } catch (CannotStart ex) {
      close();
      throw ex;
    }
  }

  public PlatformPlan plan() {
    return plan;
  }

  public Secrets secrets() {
    return new Secrets(data.secrets());
  }

  /** The mails sent since the start; none when the mail server is elsewhere. */
  public List<MimeMessage> mails() {
    return mail == null ? List.of() : mail.mails();
  }

  /** Kills a part as a power cut would; it stays down until {@link #restart}. */
  public void kill(String part) {
    part(part).kill();
  }

  /** Starts a killed part again and waits until it does its work. */
  public void restart(String part) {
    var again = part(part);
    again.start();
    again.awaitReady();
    again.keep();
  }

  /** The process of a part. */
  public ProcessHandle process(String part) {
    return part(part).running().handle();
  }

  /** How far the programme's clock is before the real one; services look every second. */
  public void moveClock(Duration ahead) throws IOException {
    var half = data.clock().resolveSibling("clock.new");
    Files.writeString(half, ahead + "\n");
    Files.move(half, data.clock(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** How far the programme's clock was moved, in this run or an earlier one. */
  public Duration clockAhead() throws IOException {
    return Files.exists(data.clock())
        ? Duration.parse(Files.readString(data.clock()).strip())
        : Duration.ZERO;
  }

  /** The file with the first administrator's one-time link, once the gateway has written it. */
  public Path signInLink() {
    return data.signInLink();
  }

  /** Whether it was stopped, or could not start. */
  boolean isClosed() {
    synchronized (started) {
      return closed;
    }
  }

  /** Stops the services together, then the servers they need; what hangs is killed. */
  @Override
  public void close() {
    var services = new ArrayList<Supervised>();
    var servers = new ArrayList<Supervised>();
    synchronized (started) {
      if (closed) {
        return;
      }
      closed = true;
      started.forEach(child -> (isService(child) ? services : servers).add(child));
    }
    stopTogether(services);
    stopTogether(servers);
    if (mail != null) {
      mail.close();
    }
    try {
      data.close();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private void start(Supervised child) {
    synchronized (started) {
      if (closed) {
        throw new CannotStart("Stopped before everything had started.");
      }
      child.start();
      started.add(child);
    }
  }

  private void startMail() throws IOException {
    if (!plan.elsewhere().contains("mail server")) {
      mail = MailServer.start(plan.ports().smtp(), data.mails());
    }
  }

  private Supervised part(String name) {
    return started.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
  }

  private static void stopTogether(List<Supervised> children) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      children.forEach(child -> threads.execute(child::stop));
    }
  }

  private static boolean isService(Supervised child) {
    for (var service : Service.values()) {
      if (service.title().equals(child.name())) {
        return true;
      }
    }
    return false;
  }
}
