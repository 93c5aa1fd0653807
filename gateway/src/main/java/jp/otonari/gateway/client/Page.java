package jp.otonari.gateway.client;

import java.util.List;
import java.util.stream.Stream;

/** A part of a list, and how long the whole list is. */
public record Page<T>(List<T> items, long total) {

  public static final int SIZE = 50;

  public static <T> Page<T> empty() {
    return new Page<>(List.of(), 0);
  }

  /** Another list and then this one. */
  public Page<T> after(Page<T> before) {
    return new Page<>(
        Stream.concat(before.items.stream(), items.stream()).toList(), before.total + total);
  }
}
