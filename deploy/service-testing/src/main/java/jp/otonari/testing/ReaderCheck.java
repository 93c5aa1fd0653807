package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a reading record against a schema, field by field, into nested records, lists, enums. */
record ReaderCheck(JsonNode schema) {

  void check(Class<?> reader) {
    for (var field : reader.getRecordComponents()) {
      var name = field.getName();
      var declared = schema.path("properties").path(name);
      assertThat(declared.isMissingNode())
          .as("%s reads '%s', not declared", reader, name)
          .isFalse();
      assertThat(names(schema.path("required")).contains(name))
          .as("%s: '%s' is required by the contract <=> it is not @Nullable", reader, name)
          .isEqualTo(!isNullable(field));
      into(field.getGenericType(), declared);
    }
  }

  private static void into(Type type, JsonNode declared) {
    if (type instanceof ParameterizedType collection) {
      into(collection.getActualTypeArguments()[0], declared.path("items"));
    } else if (type instanceof Class<?> record && record.isRecord() && declared.has("properties")) {
      new ReaderCheck(declared).check(record);
    } else if (type instanceof Class<?> codes && codes.isEnum() && declared.has("enum")) {
      readsEvery(codes, names(declared.path("enum")));
    }
  }

  private static void readsEvery(Class<?> codes, Set<String> values) {
    boolean tolerant =
        Arrays.stream(codes.getFields())
            .anyMatch(field -> field.isAnnotationPresent(JsonEnumDefaultValue.class));
    var known = Arrays.stream(codes.getEnumConstants()).map(code -> ((Enum<?>) code).name());
    if (!tolerant) {
      assertThat(known).as("codes that %s knows", codes).containsAll(values);
    }
  }

  private static boolean isNullable(RecordComponent field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Set<String> names(JsonNode list) {
    var names = new HashSet<String>();
    list.values().forEach(name -> names.add(name.asString()));
    return names;
  }
}
