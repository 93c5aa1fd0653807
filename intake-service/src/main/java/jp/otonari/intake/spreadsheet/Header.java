package jp.otonari.intake.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.otonari.defaults.problem.FieldProblem;

/**
 * Which column of the table stands where in a file.
 *
 * @param paths one for each column of the file; empty for one that we do not know
 */
record Header(Format format, List<String> paths) {

  /** Fewer known names than this are no header. */
  private static final int FEWEST = 2;

  static Header of(Format format, Line names, Columns columns) {
    return new Header(
        format,
        names.cells().stream()
            .map(name -> columns.named(name).map(Column::path).orElse(""))
            .toList());
  }

  boolean isOne() {
    return paths.stream().filter(path -> !path.isEmpty()).distinct().count() >= FEWEST;
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  /** Without which no row can be read, or of which nobody knows which one counts. */
  List<FieldProblem> problems(Columns columns) {
    var missing =
        columns.all().stream()
            .filter(column -> column.isRequired() && !has(column.path()))
            .map(column -> new FieldProblem(column.path(), "required"));
    var twice =
        paths.stream()
            .filter(path -> !path.isEmpty() && paths.indexOf(path) != paths.lastIndexOf(path))
            .distinct()
            .map(path -> new FieldProblem(path, "duplicate"));
    return java.util.stream.Stream.concat(missing, twice).toList();
  }

  /** The names of columns that will not be read. */
  List<String> unknown(Line names) {
    return IntStream.range(0, paths.size())
        .filter(at -> paths.get(at).isEmpty() && !names.cell(at).isBlank())
        .mapToObj(names::cell)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What stands in a column of this row, without guard; blank when there is no such column. */
  String cell(Line line, String path) {
    var at = paths.indexOf(path);
    return at < 0 ? "" : format.unguard(line.cell(at));
  }

  /** As it came. */
  String raw(Line line, String path) {
    var at = paths.indexOf(path);
    return at < 0 ? "" : line.cell(at);
  }
}
