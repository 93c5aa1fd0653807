package jp.otonari.intake.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains the columns of a spreadsheet, and hands out an empty one. */
@RestController
@RequestMapping("/branches/{branch}/import-columns")
@PreAuthorize("hasAuthority('SCOPE_office')")
class ColumnController {

  /** The table in words, with what the codes of faults mean. */
  record Explained(List<Item> columns, Map<String, String> faults) {}

  /** One column in words. */
  record Item(
      String path,
      Column.Need need,
      String name,
      List<String> alsoCalled,
      String example,
      String text) {

    static Item of(Column column, OfficeLanguage language) {
      return new Item(
          column.path(),
          column.need(),
          column.name(language),
          column.names().filter(name -> !name.equals(column.name(language))).distinct().toList(),
          column.example(),
          language.of(column.explainedInJapanese(), column.explainedInEnglish()));
    }
  }

  @GetMapping
  Explained explain(
      @RequestParam People people, @RequestParam(defaultValue = "JA") OfficeLanguage language) {
    var items = Columns.of(people.role).all().stream().map(column -> Item.of(column, language));
    return new Explained(items.toList(), FaultTexts.all(language));
  }

  /** Its only row is an example. */
  @GetMapping("/template")
  void template(
      @RequestParam People people,
      @RequestParam(defaultValue = "JA") OfficeLanguage language,
      @RequestParam(defaultValue = "XLSX") Format format,
      HttpServletResponse response)
      throws IOException {
    var columns =
        Columns.of(people.role).all().stream()
            .filter(column -> !column.path().equals(Column.ID))
            .toList();
    Download.begin(response, format, people + "-template");
    try (var rows = SheetWriter.to(response.getOutputStream(), format)) {
      rows.row(columns.stream().map(column -> column.name(language)).toList());
      rows.row(columns.stream().map(Column::example).toList());
    }
  }
}
