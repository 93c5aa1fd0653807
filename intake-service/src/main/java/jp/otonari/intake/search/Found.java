package jp.otonari.intake.search;

import java.util.List;
import java.util.function.Function;

/** One page of what was found, and how many there are in all. */
public record Found<T>(List<T> items, long total) {

  public <R> Found<R> map(Function<? super T, ? extends R> view) {
    return new Found<>(items.stream().<R>map(view).toList(), total);
  }
}
