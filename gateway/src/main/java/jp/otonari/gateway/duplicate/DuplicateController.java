package jp.otonari.gateway.duplicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Duplicates;
import jp.otonari.gateway.client.Duplicates.Duplicate;
import jp.otonari.gateway.client.Duplicates.Merge;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is perhaps registered twice: the list, the two side by side, and one of two. */
@StaffPage
@RequestMapping("/b/{branch}/duplicates")
class DuplicateController {

  private static final List<String> STATES = List.of("OPEN", "NOT_SAME", "MERGED");

  private final Duplicates duplicates;
  private final Intake intake;
  private final FieldTexts texts;

  DuplicateController(Duplicates duplicates, Intake intake, FieldTexts texts) {
    this.duplicates = duplicates;
    this.intake = intake;
    this.texts = texts;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var known = STATES.contains(state) ? state : "OPEN";
    var found = duplicates.list(office, known, Math.max(0, page));
    var items = found.map(Page::items).or(List.of());
    var people = items.stream().flatMap(two -> two.people().stream()).distinct().toList();
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("names", intake.people(office, people));
    model.addAttribute("paging", new Paging(Math.max(0, page), found.map(Page::total).or(0L)));
    model.addAttribute("state", known);
    model.addAttribute("states", STATES);
    return "duplicate/duplicates";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, duplicates.duplicate(office, id.toString()).orNoPage(), null, model);
  }

  @PostMapping("/{id}/not-same")
  String areTwo(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      Model model,
      HttpServletResponse response) {
    var answer = duplicates.areTwo(office, id.toString(), version);
    return after(answer, office, id, "not-same", model, response);
  }

  @PostMapping("/{id}/undo")
  String undo(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      Model model,
      HttpServletResponse response) {
    var answer = duplicates.undo(office, id.toString(), version);
    return after(answer, office, id, "judgement-undone", model, response);
  }

  /** Shows what would come of it; nothing is changed. */
  @PostMapping("/{id}/preview")
  String preview(Caller office, @PathVariable UUID id, HttpServletRequest request, Model model) {
    var choice = Choice.sent(request.getParameterMap());
    var known = duplicates.duplicate(office, id.toString()).orNoPage();
    return choice.isOf(known.people())
        ? preview(office, known, choice, model)
        : page(office, known, null, model);
  }

  @PostMapping("/{id}/merge")
  String merge(
      Caller office,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    var choice = Choice.sent(request.getParameterMap());
    var known = duplicates.duplicate(office, id.toString()).orNoPage();
    var other = known.people().stream().filter(one -> !one.equals(choice.survivor())).findFirst();
    var answer =
        duplicates.merge(office, id.toString(), choice.version(), choice.wish(other.orElse("")));
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/duplicates/%s?done=merged".formatted(office.branch(), id);
    }
    var page = page(office, known, choice, model);
    trouble.on(model, response);
    return page;
  }

  private String after(
      Answer<?> answer,
      Caller office,
      UUID id,
      String done,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/duplicates/%s?done=%s".formatted(office.branch(), id, done);
    }
    var known = duplicates.duplicate(office, id.toString()).orNoPage();
    var page = page(office, known, null, model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, Duplicate known, @Nullable Choice choice, Model model) {
    model.addAttribute("two", known);
    model.addAttribute("names", intake.people(office, known.people()));
    if (known.state().equals("MERGED")) {
      model.addAttribute("merge", merge(office, known));
      return "duplicate/merged";
    }
    var records = records(office, known);
    model.addAttribute("records", records);
    model.addAttribute("rows", records.rows(texts, choice));
    model.addAttribute("survivor", choice == null ? records.proposed() : choice.survivor());
    return "duplicate/compare";
  }

  private String preview(Caller office, Duplicate known, Choice choice, Model model) {
    var records = records(office, known);
    model.addAttribute("two", known);
    model.addAttribute("names", intake.people(office, known.people()));
    model.addAttribute("records", records);
    model.addAttribute("rows", records.rows(texts, choice));
    model.addAttribute("choice", choice);
    return "duplicate/preview";
  }

  private TwoRecords records(Caller office, Duplicate known) {
    var first = duplicates.person(office, known, known.people().getFirst()).orNoPage();
    var second = duplicates.person(office, known, known.people().getLast()).orNoPage();
    return new TwoRecords(known, first, second);
  }

  /** Null when the one who stayed was merged or erased since. */
  private @Nullable Merge merge(Caller office, Duplicate known) {
    return known.people().stream()
        .map(person -> duplicates.mergesInto(office, person))
        .flatMap(merges -> merges.map(Page::items).or(List.of()).stream())
        .filter(merge -> known.people().contains(merge.former()))
        .findFirst()
        .orElse(null);
  }
}
