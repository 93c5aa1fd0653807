package jp.otonari.intake.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.otonari.intake.search.Asked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office takes a list of people with it. */
@RestController
@RequestMapping("/branches/{branch}/exports")
class ExportController {

  private final ExportPeople exportPeople;

  ExportController(ExportPeople exportPeople) {
    this.exportPeople = exportPeople;
  }

  /** The filter is that of the list; what is sensitive comes only when asked for. */
  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_office') and (!#sensitive or hasAuthority('SCOPE_sensitive'))")
  void export(
      @PathVariable String branch,
      @RequestParam People people,
      @RequestParam(defaultValue = "XLSX") Format format,
      @RequestParam(defaultValue = "JA") OfficeLanguage language,
      @RequestParam(defaultValue = "false") boolean sensitive,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<String> status,
      Authentication caller,
      HttpServletResponse response)
      throws IOException {
    var asked = new Asked(branch, q, status, 0, 1);
    var wanted = new ExportPeople.Wanted(people.role, asked, sensitive, language, caller.getName());
    Download.begin(response, format, people.name());
    exportPeople.write(wanted, format, response.getOutputStream());
  }
}
