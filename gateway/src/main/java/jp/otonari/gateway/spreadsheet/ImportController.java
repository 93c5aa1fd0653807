package jp.otonari.gateway.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Spreadsheets;
import jp.otonari.gateway.client.Spreadsheets.Import;
import jp.otonari.gateway.client.Spreadsheets.Upload;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A spreadsheet is uploaded, looked at, and imported. */
@Controller
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
@RequestMapping("/b/{branch}/imports")
class ImportController {

  private final Spreadsheets spreadsheets;

  ImportController(Spreadsheets spreadsheets) {
    this.spreadsheets = spreadsheets;
  }

  /**
   * The form.
   *
   * @param key the same when the form is sent twice
   */
  record Form(
      @Nullable String people,
      @Nullable String consentText,
      @Nullable String key,
      @Nullable MultipartFile file) {

    static Form empty() {
      return new Form("residents", null, UUID.randomUUID().toString(), null);
    }

    private Upload upload() throws IOException {
      return new Upload(
          people == null ? "" : people,
          consentText == null ? "" : consentText,
          key == null ? UUID.randomUUID().toString() : key,
          file == null ? new byte[0] : file.getBytes());
    }

    /** The same again with a key of its own, as the file will be another. */
    private Form again() {
      return new Form(people, consentText, UUID.randomUUID().toString(), null);
    }
  }

  @GetMapping
  String start(Caller office, Model model) {
    return form(office, Form.empty(), FormErrors.none(), model);
  }

  @PostMapping
  String check(
      Caller office, @ModelAttribute("form") Form form, Model model, HttpServletResponse response)
      throws IOException {
    var answer = spreadsheets.check(office, form.upload());
    if (answer instanceof Got<Import>(var file)) {
      return "redirect:/b/" + office.branch() + "/imports/" + file.importId();
    }
    var trouble = Trouble.of(answer).orElseThrow();
    model.addAttribute("missing", missing(office, form, trouble));
    var page = form(office, form.again(), trouble.errors(), model);
    trouble.on(model, response);
    return page;
  }

  @GetMapping("/{id}")
  String show(
      Caller office,
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model) {
    var file = spreadsheets.find(office, id.toString()).orNoPage();
    model.addAttribute("file", file);
    model.addAttribute(
        "words",
        spreadsheets.columns(office, OfficePage.people(file), OfficePage.language()).orNoPage());
    return part == null ? "spreadsheet/import" : "spreadsheet/import :: progress";
  }

  @PostMapping("/{id}/run")
  String run(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean overwrite) {
    spreadsheets.run(office, id.toString(), overwrite).orNoPage();
    return "redirect:/b/" + office.branch() + "/imports/" + id;
  }

  @GetMapping("/{id}/errors")
  void errors(Caller office, @PathVariable UUID id, HttpServletResponse response) {
    spreadsheets
        .download(office, response, "/imports/{id}/errors?language={l}", id, OfficePage.language())
        .orNoPage();
  }

  private String form(Caller office, Form form, FormErrors errors, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("latest", spreadsheets.latest(office).or(Page.empty()).items());
    return "spreadsheet/imports";
  }

  /** The names of the columns that the file lacks. */
  private java.util.List<String> missing(Caller office, Form form, Trouble trouble) {
    if (!trouble.type().equals("missing-columns") || form.people == null) {
      return java.util.List.of();
    }
    return spreadsheets
        .columns(office, form.people, OfficePage.language())
        .map(words -> trouble.errors().codes().keySet().stream().map(words::name).toList())
        .or(java.util.List.of());
  }
}
