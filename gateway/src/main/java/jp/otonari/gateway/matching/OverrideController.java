package jp.otonari.gateway.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Overrides;
import jp.otonari.gateway.client.Overrides.Cost;
import jp.otonari.gateway.client.Overrides.Decision;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Dates;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the office decided against the round. Nothing is stored before its cost was shown. */
@StaffPage
@RequestMapping("/b/{branch}/matching/overrides")
class OverrideController {

  private final Overrides overrides;
  private final Intake intake;
  private final Dates dates;

  OverrideController(Overrides overrides, Intake intake, Dates dates) {
    this.overrides = overrides;
    this.intake = intake;
    this.dates = dates;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var from = Math.max(0, page);
    var found = overrides.list(office, from);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute(
        "names",
        intake.people(office, items.stream().flatMap(OverrideController::people).toList()));
    return "matching/overrides";
  }

  @GetMapping(
      path = "/new",
      params = {"kind", "kind!="})
  String form(Caller office, @ModelAttribute("form") OverrideForm form, Model model) {
    return page(office, form.fresh(dates.today()), model);
  }

  @PostMapping(params = {"kind", "kind!="})
  String make(
      Caller office,
      @ModelAttribute("form") OverrideForm form,
      Model model,
      HttpServletResponse response) {
    if (!form.isCosted()) {
      model.addAttribute("look", true);
      return page(office, form, model);
    }
    var trouble = Trouble.of(overrides.make(office, form.body())).orElse(null);
    if (trouble == null) {
      var resident = form.residentId();
      return "redirect:/b/%s/matching/%s?done=override-made"
          .formatted(office.branch(), resident == null ? "overrides" : resident);
    }
    var page = page(office, form, model);
    trouble.on(model, response);
    return page;
  }

  @PostMapping("/{id}/undoing")
  String undo(Caller office, @PathVariable UUID id) {
    var said =
        Trouble.of(overrides.undo(office, id.toString()))
            .map(trouble -> "problem=" + trouble.type())
            .orElse("done=override-undone");
    return "redirect:/b/%s/matching/overrides?%s".formatted(office.branch(), said);
  }

  private String page(Caller office, OverrideForm form, Model model) {
    var cost = overrides.cost(office, form.costBody(dates.today()));
    var people =
        Stream.of(form.residentId(), form.volunteerId())
            .filter(Objects::nonNull)
            .map(UUID::toString)
            .toList();
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    model.addAttribute("names", intake.people(office, people));
    if (cost instanceof Got<Cost>(var known)) {
      model.addAttribute("cost", known);
      model.addAttribute("loss", Loss.of(known.cost()));
    }
    return "matching/override";
  }

  private static Stream<String> people(Decision decision) {
    return Stream.of(
            Stream.ofNullable(decision.residentId()), Stream.ofNullable(decision.volunteerId()))
        .flatMap(ids -> ids);
  }
}
