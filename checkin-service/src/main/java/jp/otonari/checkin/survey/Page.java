package jp.otonari.checkin.survey;

import java.util.List;
import java.util.function.Function;

/** A part of a list, and how long the whole list is. */
record Page<T>(List<T> items, long total) {

  <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), total);
  }
}
