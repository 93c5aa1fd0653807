package jp.otonari.gateway.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Fees;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import jp.otonari.gateway.staff.Colleagues;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Residents as coordinators see them. */
@StaffPage
@RequestMapping("/b/{branch}/residents")
class ResidentController {

  private final Intake intake;
  private final Letters letters;
  private final Fees fees;
  private final Together together;
  private final Colleagues colleagues;

  ResidentController(
      Intake intake, Letters letters, Fees fees, Together together, Colleagues colleagues) {
    this.intake = intake;
    this.letters = letters;
    this.fees = fees;
    this.together = together;
    this.colleagues = colleagues;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var found = intake.residents(office, q, Math.max(0, page));
    model.addAttribute("q", q);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(Math.max(0, page), found.map(Page::total).or(0L)));
    return "people/residents";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, PersonSteps.empty(), model);
  }

  @PostMapping("/{id}/owner")
  String handOver(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var owner = Objects.requireNonNullElse(form.owner(), "");
    var answer = intake.handOver(office, "residents", id.toString(), form.read(), owner);
    return after(answer, "handed-over", office, id, form, model, response);
  }

  @PostMapping("/{id}/withdrawal")
  String withdraw(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var reason = Objects.requireNonNullElse(form.reason(), "");
    var answer = intake.withdraw(office, id.toString(), form.read(), reason);
    return after(answer, "resident-left", office, id, form, model, response);
  }

  private String after(
      Answer<?> answer,
      String done,
      Caller office,
      UUID id,
      PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/residents/%s?done=%s".formatted(office.branch(), id, done);
    }
    var page = page(office, id, form, model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, UUID id, PersonSteps form, Model model) {
    var mail = together.ask(() -> letters.to(office, id.toString(), 0));
    var owed = together.ask(() -> fees.ofResident(office, id.toString()));
    model.addAttribute("resident", intake.resident(office, id.toString()).orNoPage());
    model.addAttribute("letters", mail.join());
    model.addAttribute("fees", owed.join());
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("staff", colleagues.in(office.branch()));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "people/resident";
  }
}
