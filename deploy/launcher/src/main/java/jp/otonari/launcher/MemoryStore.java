package jp.otonari.launcher;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import jp.otonari.launcher.child.ParentWatch;

/** The library's store without a disk. */
final class MemoryStore {

  private MemoryStore() {}

  public static void main(String[] arguments) {
    ParentWatch.exitWithParent();
    new MongoServer(new MemoryBackend()).bind("127.0.0.1", Integer.parseInt(arguments[1]));
  }
}
