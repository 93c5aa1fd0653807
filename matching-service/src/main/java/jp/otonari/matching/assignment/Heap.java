package jp.otonari.matching.assignment;

import java.util.Arrays;

/** A binary heap of numbers by a key: keys may be equal, and an outdated entry is skipped later. */
final class Heap {

  private long[] entries = new long[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  int leastKey() {
    return (int) (entries[0] >> 32);
  }

  void add(int key, int value) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    long entry = ((long) key << 32) | value;
    int at = size++;
    while (at > 0 && entries[(at - 1) / 2] > entry) {
      entries[at] = entries[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    entries[at] = entry;
  }

  int removeLeast() {
    long least = entries[0];
    long last = entries[--size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && entries[child + 1] < entries[child]) {
        child++;
      }
      if (entries[child] >= last) {
        break;
      }
      entries[at] = entries[child];
      at = child;
    }
    entries[at] = last;
    return (int) least;
  }
}
