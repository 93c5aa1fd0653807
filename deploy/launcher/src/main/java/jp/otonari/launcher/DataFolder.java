package jp.otonari.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.otonari.launcher.child.CannotStart;

/**
 * The folder in which one platform keeps everything between runs; held by one launcher at a time.
 */
final class DataFolder implements AutoCloseable {

  private static final String VERSION = "1";

  private static final long LEAST_FREE_MEGABYTES = 500;

  private final Path folder;

  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static DataFolder open(Path folder) {
    return open(folder, file -> Files.getFileStore(file).getUsableSpace());
  }

  static DataFolder open(Path folder, FreeSpace space) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new CannotStart("%s is a file, not a folder for data.".formatted(folder));
      }
      Files.createDirectories(folder);
      checkSpace(folder, space);
      checkVersion(folder);
      return new DataFolder(folder, lock(folder));
    } catch (IOException ex) {
      throw new CannotStart("The data folder %s cannot be written: %s.".formatted(folder, ex), ex);
    }
  }

  Path secrets() {
    return folder.resolve("secrets");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path mails() {
    return folder.resolve("mails");
  }

  Path broker() {
    return folder.resolve("broker");
  }

  Path store() {
    return folder.resolve("store");
  }

  Path mongodb() {
    return folder.resolve("mongodb");
  }

  Path clock() {
    return folder.resolve("clock");
  }

  Path signInLink() {
    return folder.resolve("sign-in-link");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static void checkSpace(Path folder, FreeSpace space) throws IOException {
    long megabytes = space.bytes(folder) / 1_000_000;
    if (megabytes < LEAST_FREE_MEGABYTES) {
      throw new CannotStart(
          "Only %d MB are free on the disk of %s; at least %d MB are needed."
              .formatted(megabytes, folder, LEAST_FREE_MEGABYTES));
    }
  }

  private static void checkVersion(Path folder) throws IOException {
    var file = folder.resolve("VERSION");
    if (!Files.exists(file)) {
      try (var there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new CannotStart(
              "%s has files but no VERSION, so it is not a data folder of Otonari; choose an empty one with --data."
                  .formatted(folder));
        }
      }
      Files.writeString(file, VERSION + "\n");
    }
    var found = Files.readString(file).strip();
    if (!found.equals(VERSION)) {
      throw new CannotStart(
          "The data in %s has version '%s', and this program reads version %s only."
              .formatted(folder, found, VERSION));
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new CannotStart("Another Otonari is running on the data in %s.".formatted(folder));
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /** Tells the free bytes where a folder lies. */
  interface FreeSpace {
    long bytes(Path folder) throws IOException;
  }
}
