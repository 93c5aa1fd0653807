package jp.otonari.gateway.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What forms send: nothing at all for what is not ticked, gaps where a field is empty. */
final class Typed {

  private Typed() {}

  static boolean ticked(@Nullable Boolean box) {
    return Boolean.TRUE.equals(box);
  }

  static List<String> list(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(Typed::isTyped).toList();
  }

  private static boolean isTyped(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
