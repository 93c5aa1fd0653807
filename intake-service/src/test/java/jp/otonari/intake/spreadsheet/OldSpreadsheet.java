package jp.otonari.intake.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The old spreadsheet of an invented office; a test adds people and changes cells. */
final class OldSpreadsheet {

  private final List<String> header;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private OldSpreadsheet(List<String> header) {
    this.header = header;
  }

  static OldSpreadsheet of(String... header) {
    return new OldSpreadsheet(List.of(header));
  }

  static OldSpreadsheet ofResidents() {
    return of(
        "管理番号",
        "世帯",
        "氏名(在留カード)",
        "フリガナ",
        "呼び名",
        "メール",
        "電話",
        "生年月日",
        "言語",
        "市区町村",
        "困りごと",
        "空いている時間",
        "オンライン可");
  }

  /** A student in Shinjuku, as the office typed him. */
  OldSpreadsheet student(String number) {
    var row = new LinkedHashMap<String, String>();
    row.put("管理番号", number);
    row.put("世帯", "学生");
    row.put("氏名(在留カード)", "NGUYEN VAN " + number);
    row.put("フリガナ", "グエン ヴァン");
    row.put("呼び名", "ヴァンさん");
    row.put("メール", "van" + number + "@example.org");
    row.put("電話", "０９０−０１２３−４５６７".replace('−', '-'));
    row.put("生年月日", "H13.4.1");
    row.put("言語", "ベトナム語、日本語");
    row.put("市区町村", "東京都新宿区");
    row.put("困りごと", "手続き、友だち作り");
    row.put("空いている時間", "土日午前");
    row.put("オンライン可", "○");
    rows.add(row);
    return this;
  }

  /** In the last row. */
  OldSpreadsheet with(String column, String text) {
    rows.getLast().put(column, text);
    return this;
  }

  OldSpreadsheet row(String... cells) {
    var row = new LinkedHashMap<String, String>();
    for (int at = 0; at < cells.length; at++) {
      row.put(header.get(at), cells[at]);
    }
    rows.add(row);
    return this;
  }

  byte[] csv() {
    return csv(StandardCharsets.UTF_8, ",");
  }

  byte[] csv(Charset charset, String separator) {
    var lines = new ArrayList<List<String>>();
    lines.add(header);
    rows.forEach(
        row -> lines.add(header.stream().map(name -> row.getOrDefault(name, "")).toList()));
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(separator)))
        .collect(Collectors.joining("\r\n"))
        .getBytes(charset);
  }
}
