package jp.otonari.gateway.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Intake.Volunteer;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Dates;
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

/** Volunteers as coordinators see them, and every step of their way. */
@StaffPage
@RequestMapping("/b/{branch}/volunteers")
class VolunteerController {

  private static final List<String> STATUSES =
      List.of("APPLIED", "INTERVIEWED", "TRAINED", "CLEARED", "PAUSED", "WITHDRAWN");

  private final Intake intake;
  private final Letters letters;
  private final Together together;
  private final Colleagues colleagues;
  private final Dates dates;

  VolunteerController(
      Intake intake, Letters letters, Together together, Colleagues colleagues, Dates dates) {
    this.intake = intake;
    this.letters = letters;
    this.together = together;
    this.colleagues = colleagues;
    this.dates = dates;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var chosen = STATUSES.contains(status) ? status : "";
    var found = intake.volunteers(office, q, chosen, Math.max(0, page));
    model.addAttribute("q", q);
    model.addAttribute("status", chosen);
    model.addAttribute("statuses", STATUSES);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(Math.max(0, page), found.map(Page::total).or(0L)));
    return "people/volunteers";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, PersonSteps.empty(), model);
  }

  @PostMapping({"/{id}/screening", "/{id}/course"})
  String screen(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var answer = intake.screen(office, id.toString(), form.read(), form.body());
    return after(answer, "screened", office, id, form, model, response);
  }

  @PostMapping("/{id}/undo")
  String undo(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var reason = Objects.requireNonNullElse(form.reason(), "");
    var answer = intake.undo(office, id.toString(), form.read(), reason);
    return after(answer, "undone", office, id, form, model, response);
  }

  @PostMapping("/{id}/owner")
  String handOver(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") PersonSteps form,
      Model model,
      HttpServletResponse response) {
    var owner = Objects.requireNonNullElse(form.owner(), "");
    var answer = intake.handOver(office, "volunteers", id.toString(), form.read(), owner);
    return after(answer, "handed-over", office, id, form, model, response);
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
      return "redirect:/b/%s/volunteers/%s?done=%s".formatted(office.branch(), id, done);
    }
    var page = page(office, id, form, model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, UUID id, PersonSteps form, Model model) {
    var mail = together.ask(() -> letters.to(office, id.toString(), 0));
    var volunteer = intake.volunteer(office, id.toString()).orNoPage();
    model.addAttribute("volunteer", volunteer);
    model.addAttribute("today", dates.today());
    model.addAttribute("usualEnd", usualEnd(volunteer));
    model.addAttribute("letters", mail.join());
    model.addAttribute("staff", colleagues.in(office.branch()));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "people/volunteer";
  }

  /** A clearance is usually given for a year, and renewed for one more. */
  private LocalDate usualEnd(Volunteer volunteer) {
    var today = dates.today();
    var until = volunteer.clearedUntil();
    return (until == null || until.isBefore(today) ? today : until).plusYears(1);
  }
}
