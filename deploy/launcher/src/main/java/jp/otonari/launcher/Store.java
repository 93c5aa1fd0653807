package jp.otonari.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.otonari.launcher.child.Child;
import jp.otonari.launcher.child.ChildPlan;
import jp.otonari.launcher.child.Companion;
import jp.otonari.launcher.child.Ports;
import jp.otonari.launcher.store.DocumentStore;

/** The document store as a child process: MongoDB where it is installed, otherwise our own. */
public final class Store {

  private static final int HEAP_MEGABYTES = 1024;

  private static final int COMPANION_HEAP_MEGABYTES = 16;

  static final String FORGET_AFTER = "PT1H";

  private Store() {}

  /** How to run our own store, which keeps its documents under {@code data}. */
  public static ChildPlan plan(Path data, Path logs, int port) {
    return plan(data, logs, port, FORGET_AFTER);
  }

  /**
   * @param forgetAfter how long its files may hold what was deleted, as {@code PT1H}
   */
  static ChildPlan plan(Path data, Path logs, int port, String forgetAfter) {
    return ChildPlan.ofOurs(
        "store",
        logs,
        HEAP_MEGABYTES,
        DocumentStore.class,
        "--port",
        Integer.toString(port),
        "--bind",
        "127.0.0.1",
        "--data",
        data.toString(),
        "--forget-after",
        forgetAfter);
  }

  /** Whether drivers can connect. */
  public static boolean isReady(Child store, int port) {
    return store.isAlive() && Ports.answers(port);
  }

  /** How to run an installed MongoDB. */
  static ChildPlan mongoDb(Path mongod, Path data, Path logs, int port) {
    var command = new ArrayList<String>(List.of(mongod.toString(), "--bind_ip", "127.0.0.1"));
    command.addAll(List.of("--port", Integer.toString(port), "--dbpath", data.toString()));
    data.toFile().mkdirs();
    return ChildPlan.ofOurs(
        "store", logs, COMPANION_HEAP_MEGABYTES, Companion.class, command.toArray(String[]::new));
  }

  /** MongoDB's program when it is in a folder of {@code path}. */
  static Optional<Path> mongod(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
