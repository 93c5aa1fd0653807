package jp.otonari.launcher.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one store. {@code snapshot-7} holds everything up to the start of {@code journal-7};
 * after it come {@code journal-7}, {@code journal-8} and so on. Only the last journal may end in
 * the middle of a write.
 */
final class StoreFolder implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StoreFolder.class);

  private static final int SNAPSHOT_FRAME = 1 << 20;

  static final String ADVICE =
      " Nothing was changed and nothing was started. Restore the whole folder from a backup.";

  private final Path folder;

  private final Disk disk;

  private final FileChannel lockFile;

  private StoreFolder(Path folder, Disk disk, FileChannel lockFile) {
    this.folder = folder;
    this.disk = disk;
    this.lockFile = lockFile;
  }

  /** What was read, and where writing goes on. */
  record Loaded(Contents contents, long generation, long journalLength) {}

  /** Takes the folder for this process, or says that another one has it. */
  static StoreFolder take(Path folder, Disk disk) throws IOException {
    Files.createDirectories(folder);
    var file = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    if (tryLock(file) == null) {
      file.close();
      throw new StoreException("Another document store is running on " + folder + ".");
    }
    return new StoreFolder(folder, disk, file);
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  Loaded load() throws IOException {
    var contents = new Contents();
    var snapshots = generations("snapshot-");
    long generation = snapshots.isEmpty() ? 0 : snapshots.last();
    if (!snapshots.isEmpty()) {
      var snapshot = snapshot(generation);
      var file = new StoreFile(snapshot, generation, contents);
      if (FrameReader.read(snapshot, file) < Files.size(snapshot) || !file.isComplete()) {
        throw incomplete(snapshot);
      }
    }
    var journals = generations("journal-").tailSet(generation);
    if (journals.isEmpty() && snapshots.isEmpty()) {
      return new Loaded(contents, 0, 0);
    }
    long last = journals.isEmpty() ? generation : journals.last();
    long length = 0;
    for (long i = generation; i <= last; i++) {
      if (!journals.contains(i)) {
        throw new StoreException(
            "%s is missing; without it changes would be lost.".formatted(journal(i)) + ADVICE);
      }
      length = FrameReader.read(journal(i), new StoreFile(journal(i), i, contents));
      if (i < last && length < Files.size(journal(i))) {
        throw incomplete(journal(i));
      }
    }
    return new Loaded(contents, last, length);
  }

  /** Opens the journal for writing after {@code length}; an unfinished write there is cut off. */
  FileChannel openJournal(long generation, long length) throws IOException {
    var file = FileChannel.open(journal(generation), CREATE, READ, WRITE);
    if (file.size() > length) {
      log.warn(
          "Cut {} bytes of an unfinished write from {}; nobody was told that it was done.",
          file.size() - length,
          journal(generation));
      file.truncate(length);
    }
    file.position(length);
    if (length == 0) {
      disk.write(file, StoreFile.header(generation, 0));
      disk.force(file);
      forceFolder();
    }
    return file;
  }

  /** Writes everything beside the snapshot in use; {@link #publish} puts it in its place. */
  void writeSnapshot(long generation, List<Change.Put> everything) throws IOException {
    try (var file = FileChannel.open(draft(), CREATE, TRUNCATE_EXISTING, WRITE)) {
      disk.write(file, StoreFile.header(generation, everything.size()));
      var frame = new Frame();
      for (var put : everything) {
        put.writeTo(frame.payload());
        if (frame.size() > SNAPSHOT_FRAME) {
          disk.write(file, frame.sealed());
          frame.clear();
        }
      }
      disk.write(file, frame.sealed());
    }
  }

  /** From now on the store starts from this snapshot; older files go. Returns its bytes. */
  long publish(long generation) throws IOException {
    try (var file = FileChannel.open(draft(), WRITE)) {
      disk.force(file);
    }
    Files.move(draft(), snapshot(generation), StandardCopyOption.ATOMIC_MOVE);
    forceFolder();
    for (long old : generations("journal-").headSet(generation)) {
      Files.delete(journal(old));
    }
    for (long old : generations("snapshot-").headSet(generation)) {
      Files.delete(snapshot(old));
    }
    return Files.size(snapshot(generation));
  }

  /** Forgets a generation that could not be begun. */
  void discard(long generation) throws IOException {
    Files.deleteIfExists(draft());
    Files.deleteIfExists(journal(generation));
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }

  private TreeSet<Long> generations(String prefix) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(prefix + "\\d+"))
          .map(name -> Long.valueOf(name.substring(prefix.length())))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private StoreException incomplete(Path file) {
    return new StoreException(file + " is incomplete: its end is missing." + ADVICE);
  }

  private void forceFolder() throws IOException {
    try (var directory = FileChannel.open(folder, READ)) {
      directory.force(true);
    }
  }

  private Path snapshot(long generation) {
    return folder.resolve("snapshot-" + generation);
  }

  private Path journal(long generation) {
    return folder.resolve("journal-" + generation);
  }

  private Path draft() {
    return folder.resolve("snapshot.draft");
  }
}
