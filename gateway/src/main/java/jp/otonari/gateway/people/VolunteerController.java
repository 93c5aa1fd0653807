package jp.otonari.gateway.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Volunteers as coordinators see them, and their screening. */
@StaffPage
@RequestMapping("/b/{branch}/volunteers")
class VolunteerController {

  private final Intake intake;
  private final Letters letters;
  private final Together together;

  VolunteerController(Intake intake, Letters letters, Together together) {
    this.intake = intake;
    this.letters = letters;
    this.together = together;
  }

  /** A step of the screening, as the form sends it. */
  record Screening(@Nullable String step, @Nullable String clearedUntil) {}

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var found = intake.volunteers(office, q, Math.max(0, page));
    model.addAttribute("q", q);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(Math.max(0, page), found.map(Page::total).or(0L)));
    return "people/volunteers";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, new Screening(null, null), FormErrors.none(), model);
  }

  @PostMapping("/{id}/screening")
  String screen(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") Screening form,
      Model model,
      HttpServletResponse response) {
    var step = form.step() == null ? "" : form.step();
    var trouble =
        Trouble.of(intake.screen(office, id.toString(), step, form.clearedUntil())).orElse(null);
    if (trouble == null) {
      return "redirect:/b/" + office.branch() + "/volunteers/" + id + "?done=screened";
    }
    var page = page(office, id, form, trouble.errors(), model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, UUID id, Screening form, FormErrors errors, Model model) {
    var mail = together.ask(() -> letters.to(office, id.toString(), 0));
    model.addAttribute("volunteer", intake.volunteer(office, id.toString()).orNoPage());
    model.addAttribute("letters", mail.join());
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    return "people/volunteer";
  }
}
