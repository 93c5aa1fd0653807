package jp.otonari.gateway.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Spreadsheets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists go out as files; the columns are explained, and an empty table is handed out. */
@Controller
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
@RequestMapping("/b/{branch}/spreadsheets/{people:residents|volunteers}")
class ExportController {

  private final Spreadsheets spreadsheets;

  ExportController(Spreadsheets spreadsheets) {
    this.spreadsheets = spreadsheets;
  }

  @GetMapping
  void export(
      Caller office,
      @PathVariable String people,
      @RequestParam(defaultValue = "XLSX") String format,
      @RequestParam(defaultValue = "false") boolean sensitive,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String status,
      HttpServletResponse response) {
    spreadsheets
        .download(
            office,
            response,
            "/exports?people={p}&format={f}&language={l}&sensitive={s}&q={q}&status={st}",
            people,
            format,
            OfficePage.language(),
            sensitive,
            q,
            status)
        .orNoPage();
  }

  @GetMapping("/columns")
  String columns(Caller office, @PathVariable String people, Model model) {
    model.addAttribute("people", people);
    model.addAttribute(
        "columns",
        spreadsheets.columns(office, people, OfficePage.language()).orNoPage().columns());
    return "spreadsheet/columns";
  }

  @GetMapping("/template")
  void template(
      Caller office,
      @PathVariable String people,
      @RequestParam(defaultValue = "XLSX") String format,
      HttpServletResponse response) {
    spreadsheets
        .download(
            office,
            response,
            "/import-columns/template?people={p}&format={f}&language={l}",
            people,
            format,
            OfficePage.language())
        .orNoPage();
  }
}
