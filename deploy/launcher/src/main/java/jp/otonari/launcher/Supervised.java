package jp.otonari.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.otonari.launcher.child.CannotStart;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.ChildPlan;
import org.jspecify.annotations.Nullable;

/** A child that is started again, after a growing pause, when it ends though nobody stopped it. */
final class Supervised {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  private static final Duration STEADY = Duration.ofMinutes(1);

  private static final int LONGEST_PAUSE_SECONDS = 30;

  private final ChildPlan plan;

  private final Predicate<Child> ready;

  private final Console console;

  private @Nullable Child child;

  private long startedAt;

  private int pauseSeconds = 1;

  private boolean wanted;

  Supervised(ChildPlan plan, Predicate<Child> ready, Console console) {
    this.plan = plan;
    this.ready = ready;
    this.console = console;
  }

  String name() {
    return plan.name();
  }

  /** Runs it once; it is not started again before {@link #keep}. */
  synchronized void start() {
    startedAt = System.nanoTime();
    var started = plan.start();
    child = started;
    var _ = started.onExit().thenAccept(this::ended);
  }

  /** Waits until it does its work, and tells after what time since its start. */
  Duration awaitReady() {
    running().awaitReady(ready, START_LIMIT);
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  /** From now on it is started again when it ends. */
  synchronized void keep() {
    wanted = true;
    if (!running().isAlive()) {
      ended(running());
    }
  }

  void stop() {
    var last = giveUp();
    if (last != null) {
      last.stop(STOP_LIMIT);
    }
  }

  /** As a power cut would; it stays down. */
  void kill() {
    var last = giveUp();
    if (last != null) {
      last.kill();
    }
  }

  synchronized Child running() {
    if (child == null) {
      throw new CannotStart(name() + " was never started.");
    }
    return child;
  }

  private synchronized @Nullable Child giveUp() {
    wanted = false;
    return child;
  }

  private synchronized void ended(Child dead) {
    if (!wanted || dead != child) {
      return;
    }
    if (System.nanoTime() - startedAt > STEADY.toNanos()) {
      pauseSeconds = 1;
    }
    console.line(
        "%s has ended; it is started again in %d s. Its log: %s", name(), pauseSeconds, plan.log());
    Executor later = CompletableFuture.delayedExecutor(pauseSeconds, TimeUnit.SECONDS);
    pauseSeconds = Math.min(pauseSeconds * 2, LONGEST_PAUSE_SECONDS);
    later.execute(this::startAgain);
  }

  private synchronized void startAgain() {
    if (wanted) {
      start();
    }
  }
}
