package jp.otonari.gateway.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.otonari.gateway.client.Duplicates.Duplicate;
import org.jspecify.annotations.Nullable;

/** Two records as intake tells them, side by side. */
record TwoRecords(Duplicate duplicate, Map<String, Object> first, Map<String, Object> second) {

  public String firstId() {
    return duplicate.people().getFirst();
  }

  public String secondId() {
    return duplicate.people().getLast();
  }

  public String status(String id) {
    return Objects.toString(record(id).get("status"), "");
  }

  public String version(String id) {
    return Objects.toString(record(id).get("version"), "");
  }

  public String otherThan(String id) {
    return id.equals(firstId()) ? secondId() : firstId();
  }

  /** Proposed to stay: who is further on the way through the programme, else the first. */
  String proposed() {
    return isEarly(firstId()) && !isEarly(secondId()) ? secondId() : firstId();
  }

  /**
   * @param choice null proposes: the fuller value, and of two wishes for care the careful one
   */
  List<FieldRow> rows(FieldTexts texts, @Nullable Choice choice) {
    return Fields.of(duplicate.isOfResidents()).stream()
        .map(field -> row(field, texts, choice))
        .filter(row -> !row.first().isEmpty() || !row.second().isEmpty())
        .toList();
  }

  private FieldRow row(String field, FieldTexts texts, @Nullable Choice choice) {
    return new FieldRow(
        field,
        texts.of(field, first.get(field)),
        texts.of(field, second.get(field)),
        choice == null ? proposed(field) : choice.keeperOf(field));
  }

  private String proposed(String field) {
    var other = otherThan(proposed());
    return tellsNothing(record(proposed()).get(field)) && !tellsNothing(record(other).get(field))
        ? other
        : proposed();
  }

  private boolean isEarly(String id) {
    return List.of("LEFT", "WITHDRAWN", "APPLIED", "WAITING").contains(status(id));
  }

  private Map<String, Object> record(String id) {
    return id.equals(firstId()) ? first : second;
  }

  private static boolean tellsNothing(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Boolean yes -> !yes;
      case Collection<?> many -> many.isEmpty();
      case Map<?, ?> told -> told.values().stream().allMatch(Objects::isNull);
      default -> value.toString().isEmpty();
    };
  }

  @Override
  public String toString() {
    return "TwoRecords[hidden]";
  }
}
