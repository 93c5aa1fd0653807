package jp.otonari.defaults.inbox;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Turns away an event that lacks a field its reader cannot do without, at any depth. */
final class Complete {

  private Complete() {}

  static void check(Object event) {
    if (!(event instanceof Record)) {
      throw new IncompleteEventException("Record", "body");
    }
    for (var field : event.getClass().getRecordComponents()) {
      var value = read(field, event);
      if (value == null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new IncompleteEventException(event.getClass().getSimpleName(), field.getName());
      }
      nested(value);
    }
  }

  private static void nested(@Nullable Object value) {
    if (value instanceof Record) {
      check(value);
    } else if (value instanceof Iterable<?> many) {
      many.forEach(Complete::nested);
    }
  }

  private static @Nullable Object read(RecordComponent field, Object event) {
    try {
      var accessor = field.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(event);
    } catch (ReflectiveOperationException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
