package jp.otonari.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Values that are drawn by their shares. */
final class Shares<T> {

  private final List<T> values = new ArrayList<>();
  private final List<Double> upTo = new ArrayList<>();

  Shares<T> with(T value, double share) {
    values.add(value);
    upTo.add((upTo.isEmpty() ? 0 : upTo.getLast()) + share);
    return this;
  }

  T draw(Random random) {
    int at = Collections.binarySearch(upTo, random.nextDouble() * upTo.getLast());
    return values.get(at < 0 ? -at - 1 : at);
  }
}
