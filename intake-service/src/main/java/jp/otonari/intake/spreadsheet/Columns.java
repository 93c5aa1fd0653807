package jp.otonari.intake.spreadsheet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.Folding;
import jp.otonari.intake.table.Table;

/** The columns of residents or of volunteers, from {@code spreadsheet-columns.tsv}. */
record Columns(List<Column> all, Map<String, Column> byName) {

  private static final Map<Role, Columns> TABLES = new EnumMap<>(Role.class);

  static {
    for (var role : Role.values()) {
      TABLES.put(role, read(role));
    }
  }

  static Columns of(Role role) {
    return Optional.ofNullable(TABLES.get(role)).orElseThrow();
  }

  Optional<Column> named(String header) {
    return Optional.ofNullable(byName.get(Folding.squeeze(header)));
  }

  Optional<Column> at(String path) {
    return all.stream().filter(column -> column.path().equals(path)).findFirst();
  }

  /** In which column a field of the form stands; none when it stands for the whole row. */
  String of(FieldProblem problem) {
    if (problem.code().equals("sensitive")) {
      return Column.SENSITIVE_CONSENT;
    }
    var field = problem.field().replaceAll("\\[[^]]*]", "").replaceAll("\\.?<[^>]*>", "");
    return all.stream()
        .map(Column::path)
        .filter(path -> field.equals(path) || field.startsWith(path + "."))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private static Columns read(Role role) {
    var letter = role.name().substring(0, 1);
    var all =
        Table.read("spreadsheet-columns.tsv").rows().stream()
            .filter(row -> row.get("people").contains(letter))
            .map(row -> column(row, row.get(role == Role.RESIDENT ? "resident" : "volunteer")))
            .toList();
    var byName = new HashMap<String, Column>();
    all.forEach(column -> byName.put(Folding.squeeze(column.japanese()), column));
    all.forEach(column -> byName.putIfAbsent(Folding.squeeze(column.english()), column));
    all.forEach(
        column ->
            column.names().forEach(name -> byName.putIfAbsent(Folding.squeeze(name), column)));
    return new Columns(all, byName);
  }

  private static Column column(Table.Row row, String example) {
    return new Column(
        row.get("path"),
        Kind.valueOf(row.get("kind")),
        Column.Need.valueOf(row.get("need")),
        row.get("ja"),
        row.get("en"),
        Stream.of(row.get("others").split(";"))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toList()),
        example,
        row.get("explained_ja"),
        row.get("explained_en"));
  }
}
