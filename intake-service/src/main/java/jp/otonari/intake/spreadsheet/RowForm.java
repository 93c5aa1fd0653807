package jp.otonari.intake.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.intake.person.Consent;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.spreadsheet.Said.Told;
import jp.otonari.intake.spreadsheet.Said.Unclear;

/**
 * A row as the form that the same person would have filled in.
 *
 * @param form as its JSON has it
 * @param faults what cannot be read; then the form lacks it
 */
record RowForm(Map<String, Object> form, List<Fault> faults) {

  /**
   * @param consentText version of the text on paper to which the people of the file have agreed
   */
  static RowForm of(Line line, Header header, Role role, Cells cells, String consentText) {
    var form = defaults(role);
    var faults = new ArrayList<Fault>();
    for (var column : Columns.of(role).all()) {
      var raw = header.raw(line, column.path());
      if (raw.startsWith("=")) {
        faults.add(new Fault(line.row(), column.path(), "formula"));
      } else if (raw.codePointCount(0, raw.length()) > Limits.CELL) {
        faults.add(new Fault(line.row(), column.path(), "cell-size"));
      } else if (!raw.isBlank()) {
        switch (cells.of(column.kind()).read().apply(header.cell(line, column.path()))) {
          case Told(var value) -> put(form, column.path(), value);
          case Unclear(var code) -> faults.add(new Fault(line.row(), column.path(), code));
        }
      }
    }
    consents(form, role, consentText);
    form.keySet().removeAll(List.of(Column.ID, Column.NUMBER, Column.SENSITIVE_CONSENT));
    return new RowForm(form, faults);
  }

  /** What a blank cell says. */
  private static Map<String, Object> defaults(Role role) {
    var form = new LinkedHashMap<String, Object>();
    List.of("childrenBirthMonths", "slots", "needs", "languages")
        .forEach(path -> form.put(path, List.of()));
    form.put("names", new LinkedHashMap<>());
    form.put("onlineOk", false);
    switch (role) {
      case RESIDENT -> {
        form.put("neverIn", List.of());
        form.put("sameGenderOnly", false);
        form.put("plainSubject", false);
      }
      case VOLUNTEER -> {
        form.put("reach", List.of());
        form.put("capacity", 1);
      }
    }
    return form;
  }

  private static void consents(Map<String, Object> form, Role role, String textVersion) {
    if (form.get("languages") instanceof List<?> languages && !languages.isEmpty()) {
      form.putIfAbsent("language", role == Role.VOLUNTEER ? "ja" : languages.getFirst());
    }
    var language = form.getOrDefault("language", "ja");
    var given = new ArrayList<Map<String, Object>>();
    given.add(consent(Consent.Purpose.PROGRAMME, textVersion, language));
    if (Boolean.TRUE.equals(form.get(Column.SENSITIVE_CONSENT))) {
      given.add(consent(Consent.Purpose.SENSITIVE, textVersion, language));
    }
    form.put("consents", given);
  }

  private static Map<String, Object> consent(
      Consent.Purpose purpose, String textVersion, Object language) {
    return Map.of("purpose", purpose, "textVersion", textVersion, "language", language);
  }

  private static void put(Map<String, Object> form, String path, Object value) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      form.put(path, value);
    } else if (form.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>())
        instanceof Map<?, ?> part) {
      form.put(path.substring(0, dot), with(part, path.substring(dot + 1), value));
    }
  }

  private static Map<Object, Object> with(Map<?, ?> part, String field, Object value) {
    var changed = new LinkedHashMap<Object, Object>(part);
    changed.put(field, value);
    return changed;
  }

  @Override
  public String toString() {
    return "RowForm[hidden]";
  }
}
