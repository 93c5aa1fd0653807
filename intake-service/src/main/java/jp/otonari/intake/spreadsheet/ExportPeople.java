package jp.otonari.intake.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.view.AccessLog;
import jp.otonari.intake.view.Seen;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list of people as a spreadsheet that can be imported again. */
@Component
class ExportPeople {

  /** People are noted in the access log before their rows leave, so many at a time. */
  private static final int NOTED = 200;

  private final List<Roll<?>> rolls;
  private final Cells cells;
  private final AccessLog accessLog;
  private final JsonMapper json;

  ExportPeople(List<Roll<?>> rolls, Cells cells, AccessLog accessLog, JsonMapper json) {
    this.rolls = rolls;
    this.cells = cells;
    this.accessLog = accessLog;
    this.json = json;
  }

  /** Who exports whom, and how. */
  record Wanted(Role role, Asked asked, boolean whole, OfficeLanguage language, String by) {

    List<Column> columns() {
      return Columns.of(role).all().stream()
          .filter(column -> !column.path().equals(Column.NUMBER))
          .filter(column -> whole || !column.isSensitive())
          .toList();
    }
  }

  private record Person(String id, JsonNode form) {}

  void write(Wanted wanted, Format format, OutputStream out) throws IOException {
    try (var rows = SheetWriter.to(out, format)) {
      rows.row(wanted.columns().stream().map(column -> column.name(wanted.language)).toList());
      var waiting = new ArrayList<Person>();
      for (var roll : rolls) {
        if (roll.role() == wanted.role) {
          roll.each(
              wanted.asked,
              wanted.whole,
              (id, form) -> {
                waiting.add(new Person(id, json.valueToTree(form)));
                if (waiting.size() == NOTED) {
                  letOut(wanted, waiting, rows);
                }
              });
        }
      }
      letOut(wanted, waiting, rows);
    }
  }

  private void letOut(Wanted wanted, List<Person> people, SheetWriter rows) {
    var ids = people.stream().map(Person::id).toList();
    accessLog.noteAll(wanted.asked.branch(), ids, wanted.by, Seen.EXPORT);
    try {
      for (var person : people) {
        rows.row(wanted.columns().stream().map(column -> cell(column, person, wanted)).toList());
      }
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    people.clear();
  }

  private String cell(Column column, Person person, Wanted wanted) {
    return switch (column.path()) {
      case Column.ID -> person.id;
      case Column.SENSITIVE_CONSENT -> consent(person.form, wanted.language);
      default -> {
        var value = person.form.at("/" + column.path().replace('.', '/'));
        yield value.isMissingNode() || value.isNull()
            ? ""
            : cells.of(column.kind()).write().apply(value, wanted.language);
      }
    };
  }

  private static String consent(JsonNode form, OfficeLanguage language) {
    var isGiven =
        form.path("consents")
            .valueStream()
            .anyMatch(each -> each.path("purpose").asString().equals("SENSITIVE"));
    return isGiven ? language.of("はい", "yes") : language.of("いいえ", "no");
  }
}
