package jp.otonari.intake.spreadsheet;

import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.spreadsheet.Verdict.Differs;
import jp.otonari.intake.spreadsheet.Verdict.Faulty;
import jp.otonari.intake.spreadsheet.Verdict.Fresh;
import jp.otonari.intake.spreadsheet.Verdict.Same;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges rows by the rules of the form, and by what is known of their people. */
record Judge<T extends Record>(Roll<T> roll, Header header, Validator validator, JsonMapper json) {

  /**
   * @param known the person of this id
   * @param taken ids that no newcomer can have
   */
  Verdict<T> judge(
      Line line, RowForm read, String id, @Nullable T known, Collection<String> taken) {
    if (!read.faults().isEmpty()) {
      return new Faulty<>(read.faults());
    }
    T given;
    try {
      given = json.convertValue(read.form(), roll.form());
    } catch (JacksonException _) {
      return new Faulty<>(List.of(new Fault(line.row(), "", "format")));
    }
    if (known != null) {
      ObjectNode merged = json.valueToTree(known);
      var differing = differing(line, merged, json.valueToTree(given));
      return differing.isEmpty() ? new Same<>() : judgeChange(line, id, merged, differing);
    }
    var faults = faults(line, given, isNewcomer(line, id, taken));
    return faults.isEmpty() ? new Fresh<>(id, given) : new Faulty<>(faults);
  }

  private Verdict<T> judgeChange(Line line, String id, ObjectNode merged, List<Fault> differing) {
    var changed = json.convertValue(merged, roll.form());
    var faults = faults(line, changed, List.of());
    return faults.isEmpty() ? new Differs<>(id, changed, differing) : new Faulty<>(faults);
  }

  private List<Fault> isNewcomer(Line line, String id, Collection<String> taken) {
    if (taken.contains(id)) {
      return List.of(new Fault(line.row(), "", "taken"));
    }
    return header.cell(line, Column.ID).isBlank()
        ? List.of()
        : List.of(new Fault(line.row(), Column.ID, "unknown-id"));
  }

  private List<Fault> faults(Line line, T given, List<Fault> further) {
    var violations =
        validator.validate(given).stream()
            .map(each -> new FieldProblem(each.getPropertyPath().toString(), each.getMessage()));
    var problems = Stream.concat(violations, roll.problems(given).stream());
    var columns = Columns.of(roll.role());
    return Stream.concat(
            further.stream(),
            problems.map(each -> new Fault(line.row(), columns.of(each), each.code())))
        .distinct()
        .sorted(java.util.Comparator.comparing(Fault::column))
        .toList();
  }

  /**
   * Only in columns that the file has; what was agreed to on paper stays as it is known. What
   * differs is put into what is known.
   */
  private List<Fault> differing(Line line, ObjectNode known, JsonNode given) {
    var differing =
        Columns.of(roll.role()).all().stream()
            .filter(column -> !column.isOfTheRow() && header.has(column.path()))
            .filter(column -> !at(known, column).equals(at(given, column)))
            .toList();
    differing.forEach(column -> put(known, column.path(), at(given, column)));
    return differing.stream()
        .map(column -> new Fault(line.row(), column.path(), "differs"))
        .toList();
  }

  private static void put(ObjectNode form, String path, JsonNode value) {
    var dot = path.indexOf('.');
    if (dot > 0) {
      put(form.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
    } else if (value.isMissingNode()) {
      form.remove(path);
    } else {
      form.set(path, value);
    }
  }

  private static JsonNode at(JsonNode form, Column column) {
    return form.at("/" + column.path().replace('.', '/'));
  }
}
