package jp.otonari.bench;

import java.lang.management.ManagementFactory;

/** What some work on this thread took, and what it found, so that two ways can be seen to agree. */
public record Effort(long cpuNanos, long found, long sum) {

  /** The processor time of this thread so far. */
  public static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  boolean agreesWith(Effort other) {
    return found == other.found && sum == other.sum;
  }
}
