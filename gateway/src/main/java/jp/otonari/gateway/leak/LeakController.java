package jp.otonari.gateway.leak;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Leaks;
import jp.otonari.gateway.client.Leaks.Leak;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Dates;
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

/** The register of leaks: what happened, how much time is left, what was done. */
@StaffPage
@RequestMapping("/b/{branch}/leaks")
class LeakController {

  private static final List<String> STATES = List.of("OPEN", "REPORTED", "CLOSED");

  private final Leaks leaks;
  private final Intake intake;
  private final Dates dates;

  LeakController(Leaks leaks, Intake intake, Dates dates) {
    this.leaks = leaks;
    this.intake = intake;
    this.dates = dates;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var from = Math.max(0, page);
    var known = STATES.contains(state) ? state : "";
    var found = leaks.list(office, known, from);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute("state", known);
    model.addAttribute("states", STATES);
    return "leak/leaks";
  }

  @GetMapping("/new")
  String form(Caller office, Model model) {
    var today = dates.today().toString();
    return fill(AccountForm.empty(UUID.randomUUID(), today), FormErrors.none(), model);
  }

  @PostMapping
  String register(
      Caller office,
      @ModelAttribute("form") AccountForm form,
      Model model,
      HttpServletResponse response) {
    var key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
    var answer = leaks.register(office, key, form.body());
    if (answer instanceof Got<Leak>(var leak)) {
      return "redirect:/b/%s/leaks/%s?done=leak-registered"
          .formatted(office.branch(), leak.leakId());
    }
    var page = fill(form, FormErrors.none(), model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    var leak = leaks.leak(office, id.toString()).orNoPage();
    return page(office, leak, AccountForm.of(leak), model);
  }

  @PostMapping("/{id}")
  String amend(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") AccountForm form,
      Model model,
      HttpServletResponse response) {
    var version = Objects.requireNonNullElse(form.version(), 0L);
    var answer = leaks.amend(office, id.toString(), version, form.body());
    return after(answer, office, id, form, "leak-amended", model, response);
  }

  @PostMapping("/{id}/done")
  String done(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String duty,
      @RequestParam(defaultValue = "") String on,
      Model model,
      HttpServletResponse response) {
    var answer = leaks.done(office, id.toString(), version, duty, on);
    return after(answer, office, id, null, "leak-done", model, response);
  }

  @PostMapping("/{id}/closing")
  String close(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String note,
      Model model,
      HttpServletResponse response) {
    model.addAttribute("note", note);
    var answer = leaks.close(office, id.toString(), version, note);
    return after(answer, office, id, null, "leak-closed", model, response);
  }

  private String after(
      Answer<Leak> answer,
      Caller office,
      UUID id,
      @Nullable AccountForm form,
      String done,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/leaks/%s?done=%s".formatted(office.branch(), id, done);
    }
    var leak = leaks.leak(office, id.toString()).orNoPage();
    var page = page(office, leak, form == null ? AccountForm.of(leak) : form.over(leak), model);
    trouble.on(model, response);
    return page;
  }

  private static String fill(AccountForm form, FormErrors errors, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    return "leak/new";
  }

  private String page(Caller office, Leak leak, AccountForm form, Model model) {
    model.addAttribute("leak", leak);
    model.addAttribute("names", intake.people(office, leak.personIds()));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "leak/leak";
  }
}
