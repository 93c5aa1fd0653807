package jp.otonari.launcher.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A running child. It holds our end of its standard input; when that closes, it ends by itself. */
public final class Child {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final ChildPlan plan;

  private final Process process;

  private final long logStart;

  Child(ChildPlan plan, Process process, long logStart) {
    this.plan = plan;
    this.process = process;
    this.logStart = logStart;
  }

  public String name() {
    return plan.name();
  }

  public Path log() {
    return plan.log();
  }

  public ChildPlan plan() {
    return plan;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public CompletableFuture<Child> onExit() {
    return process.onExit().thenApply(_ -> this);
  }

  /** Whether this run has logged {@code text}. */
  public boolean says(String text) {
    try (var log = new RandomAccessFile(log().toFile(), "r")) {
      log.seek(Math.min(logStart, log.length()));
      var bytes = new byte[(int) Math.min(log.length() - log.getFilePointer(), 4_000_000)];
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).contains(text);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /**
   * Waits until the child is ready; a child that dies or takes too long is stopped and reported.
   */
  public Child awaitReady(Predicate<Child> ready, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!ready.test(this)) {
      if (!isAlive()) {
        throw new CannotStart(
            "%s ended with code %d while starting; its log is %s."
                .formatted(name(), process.exitValue(), log()));
      }
      if (System.nanoTime() > end) {
        kill();
        throw new CannotStart(
            "%s was not ready after %d seconds; its log is %s."
                .formatted(name(), limit.toSeconds(), log()));
      }
      pause();
    }
    return this;
  }

  /** Lets it end by itself, and sees to it that it has ended within the limit. */
  public void stop(Duration limit) {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // It has closed its end first.
    }
    if (!endsWithin(limit)) {
      kill();
    }
  }

  /** Ends it without warning, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    endsWithin(Duration.ofSeconds(10));
  }

  private boolean endsWithin(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException ex) {
      kill();
      Thread.currentThread().interrupt();
      throw new CannotStart("The start of " + name() + " was interrupted.", ex);
    }
  }
}
