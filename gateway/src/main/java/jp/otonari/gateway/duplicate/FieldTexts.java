package jp.otonari.gateway.duplicate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.otonari.gateway.client.Places;
import jp.otonari.gateway.language.Words;
import jp.otonari.gateway.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the value of a field into words, whatever its shape; nothing told is an empty text. */
@Component
class FieldTexts {

  private static final List<String> NAMES =
      List.of("cardName", "name", "nativeName", "alias", "kana", "callName");

  private final Words words;
  private final Places places;
  private final Dates dates;

  FieldTexts(Words words, Places places, Dates dates) {
    this.words = words;
    this.places = places;
    this.dates = dates;
  }

  String of(String field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (field) {
      case "names" -> inner(value, NAMES);
      case "birthDate" -> dates.date(LocalDate.parse(value.toString()));
      case "arrivedIn" -> dates.month(value.toString());
      case "childrenBirthMonths" -> each(value, dates::month);
      case "municipality", "reach" -> each(value, places::of);
      case "language", "languages", "neverIn" -> each(value, words::language);
      case "languageLevels" -> levels(value);
      case "household", "gender" -> words.of(field, value.toString());
      case "needs", "duties" -> each(value, code -> words.of("need", code));
      case "interests" -> each(value, code -> words.of("interest", code));
      case "slots" -> each(value, this::slot);
      case "onlineOk", "sameGenderOnly", "plainSubject", "noCalls" ->
          words.of("yes-no", value.toString());
      case "members" -> rows(value, this::member);
      case "quietHours" -> range(value);
      case "away" -> rows(value, FieldTexts::range);
      case "sensitive" -> inner(value, List.of("dueDate", "health", "story"));
      default -> value.toString();
    };
  }

  private String member(Object member) {
    return member instanceof Map<?, ?> one
        ? (words.of("relation", String.valueOf(one.get("relation"))) + " " + text(one, "callName"))
            .strip()
        : "";
  }

  private String levels(Object value) {
    return value instanceof Map<?, ?> levels
        ? levels.entrySet().stream()
            .map(level -> words.language(String.valueOf(level.getKey())) + " " + level.getValue())
            .sorted()
            .collect(Collectors.joining("\n"))
        : "";
  }

  private String slot(String slot) {
    var parts = slot.split("-");
    return words.of("day", parts[0]) + " " + words.of("part", parts[parts.length - 1]);
  }

  private static String range(Object value) {
    return value instanceof Map<?, ?> range
        ? text(range, "from") + " – " + text(range, "until")
        : "";
  }

  private static String inner(Object value, List<String> fields) {
    return value instanceof Map<?, ?> told
        ? fields.stream()
            .map(field -> text(told, field))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"))
        : "";
  }

  private static String each(Object value, UnaryOperator<String> word) {
    var all = value instanceof Collection<?> many ? many : List.of(value);
    return all.stream().map(String::valueOf).map(word).collect(Collectors.joining("\n"));
  }

  private static String rows(Object value, Function<Object, String> row) {
    return value instanceof Collection<?> many
        ? many.stream().map(Objects::requireNonNull).map(row).collect(Collectors.joining("\n"))
        : "";
  }

  private static String text(Map<?, ?> told, String field) {
    return Objects.toString(told.get(field), "");
  }
}
