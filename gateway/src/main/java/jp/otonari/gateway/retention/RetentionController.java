package jp.otonari.gateway.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Retention;
import jp.otonari.gateway.client.Retention.Due;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whose record will be erased within a month, and what is kept for longer. */
@StaffPage
@RequestMapping("/b/{branch}/retention")
class RetentionController {

  private final Retention retention;
  private final Intake intake;

  RetentionController(Retention retention, Intake intake) {
    this.retention = retention;
    this.intake = intake;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    return page(office, Math.max(0, page), KeepForm.empty(), model);
  }

  @PostMapping("/{id}/keep")
  String keep(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") KeepForm form,
      Model model,
      HttpServletResponse response) {
    var version = Objects.requireNonNullElse(form.version(), -1L);
    var trouble = Trouble.of(retention.keep(office, id.toString(), version, form.body()));
    if (trouble.isEmpty()) {
      return "redirect:/b/%s/retention?done=kept-until".formatted(office.branch());
    }
    var page = page(office, 0, form.at(id.toString()), model);
    trouble.get().on(model, response);
    return page;
  }

  private String page(Caller office, int page, KeepForm form, Model model) {
    var found = retention.due(office, page);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("names", intake.people(office, items.stream().map(Due::personId).toList()));
    model.addAttribute("paging", new Paging(page, found.map(Page::total).or(0L)));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "retention/retention";
  }
}
