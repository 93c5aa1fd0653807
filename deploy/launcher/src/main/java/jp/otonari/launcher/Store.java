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

  private Store() {}

  /** How to run our own store, which keeps its documents under {@code data}. */
  public static ChildPlan plan(Path data, Path logs, int port) {
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
        System.getenv().getOrDefault("OTONARI_STORE_FORGET_AFTER", "PT1H"));
  }

  /** Whether drivers can connect. */
  public static boolean isReady(Child store, int port) {
    return store.isAlive() && Ports.answers(port);
  }

  /** MongoDB when {@code mongod} is in a folder of {@code path}, otherwise our own. */
  static ChildPlan onThisMachine(String path, Path data, Path logs, int port) {
    return mongod(path)
        .map(mongod -> mongoDb(mongod, data.resolveSibling("mongodb"), logs, port))
        .orElseGet(() -> plan(data, logs, port));
  }

  private static ChildPlan mongoDb(Path mongod, Path data, Path logs, int port) {
    var command = new ArrayList<String>(List.of(mongod.toString(), "--bind_ip", "127.0.0.1"));
    command.addAll(List.of("--port", Integer.toString(port), "--dbpath", data.toString()));
    data.toFile().mkdirs();
    return ChildPlan.ofOurs(
        "store", logs, COMPANION_HEAP_MEGABYTES, Companion.class, command.toArray(String[]::new));
  }

  private static Optional<Path> mongod(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
