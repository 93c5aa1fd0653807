package jp.otonari.launcher.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a store is run.
 *
 * @param bind the address it listens on
 * @param port the port it listens on; 0 picks one
 * @param data the folder of its files
 * @param fsync whether a change is on the disk itself before the reply, so that it outlives a power
 *     cut and not only the process
 * @param compactAt the bytes of journal after which a snapshot is written, at the least
 * @param forgetAfter how long the files may hold what was deleted or replaced; a snapshot is
 *     written in time
 */
public record StoreSettings(
    String bind, int port, Path data, boolean fsync, long compactAt, Duration forgetAfter) {

  private static final long DEFAULT_COMPACT_AT = 16L << 20;

  private static final Duration DEFAULT_FORGET_AFTER = Duration.ofHours(1);

  /** On loopback, without fsync. */
  public StoreSettings(int port, Path data) {
    this("127.0.0.1", port, data, false, DEFAULT_COMPACT_AT, DEFAULT_FORGET_AFTER);
  }

  static StoreSettings of(List<String> arguments) {
    var data = value(arguments, "--data");
    if (data == null) {
      throw new StoreException("Say where the documents are kept: --data <folder>.");
    }
    var bind = value(arguments, "--bind");
    var port = value(arguments, "--port");
    var compactAt = value(arguments, "--compact-at");
    var forgetAfter = value(arguments, "--forget-after");
    return new StoreSettings(
        bind == null ? "127.0.0.1" : bind,
        port == null ? 27017 : Integer.parseInt(port),
        Path.of(data),
        arguments.contains("--fsync"),
        compactAt == null ? DEFAULT_COMPACT_AT : Long.parseLong(compactAt),
        forgetAfter == null ? DEFAULT_FORGET_AFTER : Duration.parse(forgetAfter));
  }

  private static @Nullable String value(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    return at < 0 || at + 1 == arguments.size() ? null : arguments.get(at + 1);
  }
}
