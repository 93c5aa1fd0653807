package jp.otonari.intake.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.otonari.intake.table.Table;

/** What to mend, in the words of the office. */
final class FaultTexts {

  private static final Map<String, Table.Row> ROWS =
      Table.read("spreadsheet-faults.tsv").rows().stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("code"), row -> row, (first, _) -> first, LinkedHashMap::new));

  private FaultTexts() {}

  static String of(String code, OfficeLanguage language) {
    var row = ROWS.get(code);
    return row == null ? of("other", language) : language.of(row.get("ja"), row.get("en"));
  }

  /** All by their codes. */
  static Map<String, String> all(OfficeLanguage language) {
    var texts = new LinkedHashMap<String, String>();
    ROWS.keySet().forEach(code -> texts.put(code, of(code, language)));
    return texts;
  }

  /** With the name of the column before it. */
  static String of(Fault fault, Columns columns, OfficeLanguage language) {
    var text = of(fault.code(), language);
    return columns
        .at(fault.column())
        .map(column -> column.name(language) + ": " + text)
        .orElse(text);
  }
}
