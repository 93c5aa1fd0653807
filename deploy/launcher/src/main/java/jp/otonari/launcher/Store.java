package jp.otonari.launcher;

import java.nio.file.Path;
import java.time.Duration;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.ChildPlan;
import jp.otonari.launcher.child.Ports;

/** The document store as a child process. */
public final class Store {

  private static final int HEAP_MEGABYTES = 128;

  private Store() {}

  /** How to run a store that keeps its documents under {@code data}. */
  public static ChildPlan plan(Path data, Path logs, int port) {
    return ChildPlan.ofOurs(
        "store",
        logs,
        HEAP_MEGABYTES,
        MemoryStore.class,
        "--port",
        Integer.toString(port),
        "--bind",
        "127.0.0.1",
        "--data",
        data.toString());
  }

  /** Waits until drivers can connect. */
  public static Child awaitReady(Child store, int port, Duration limit) {
    return store.awaitReady(_ -> Ports.answers(port), limit);
  }
}
