package jp.otonari.launcher.store;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

/** Says when the documents nearly fill the heap: then it is time to stop, not to run out of it. */
final class Heap {

  private static final double MOST = 0.85;

  private static final long LOOK_AGAIN_NANOS = 5_000_000_000L;

  private final MemoryPoolMXBean longLived =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
          .max(Comparator.comparingLong(pool -> pool.getCollectionUsage().getMax()))
          .orElseThrow();

  private long looked = System.nanoTime() - LOOK_AGAIN_NANOS;

  /** Only a garbage collection can tell, so one is asked for when it looks like it. */
  boolean isFull() {
    if (isOver(longLived.getUsage()) && System.nanoTime() - looked > LOOK_AGAIN_NANOS) {
      System.gc();
      looked = System.nanoTime();
    }
    return isOver(longLived.getCollectionUsage());
  }

  private static boolean isOver(MemoryUsage usage) {
    return usage.getUsed() > MOST * usage.getMax();
  }
}
