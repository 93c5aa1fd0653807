package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Optional;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.question.Group;
import jp.otonari.gateway.question.Questionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * One group of questions on one page. What was sent is kept at once and answered with a redirect,
 * so that going back, loading again and changing the language never lose or repeat anything.
 */
@Controller
@RequestMapping(Visits.EITHER + "/{page}")
@PreAuthorize("permitAll()")
class PageController {

  private static final List<String> ASIDE = List.of("lang", "find", "more", "save");

  private final Progress progress;
  private final Check check;
  private final PageView view;

  PageController(Progress progress, Check check, PageView view) {
    this.progress = progress;
    this.check = check;
    this.view = view;
  }

  @GetMapping
  String show(
      @ModelAttribute(name = "visit", binding = false) Visit visit,
      @PathVariable String page,
      Model model) {
    known(visit, page);
    var questionnaire = visit.form().questionnaire();
    var begun = progress.begun(visit);
    if (begun.isEmpty() && (visit.isCorrection() || !questionnaire.first().slug().equals(page))) {
      return "redirect:" + visit.path() + (visit.key() == null ? "" : "?lost");
    }
    var answers = begun.orElseGet(Answers::none);
    var asked = questionnaire.page(page, answers);
    if (asked.isEmpty()) {
      return "redirect:" + visit.path(progress.next(visit, answers));
    }
    var mistakes =
        visit.has("problems") ? check.page(visit, answers, asked.get()) : List.<Mistake>of();
    return view.show(visit, asked.get(), answers, mistakes, model);
  }

  @PostMapping
  String take(
      @ModelAttribute(name = "visit", binding = false) Visit visit,
      @PathVariable String page,
      Model model) {
    known(visit, page);
    var begun = progress.begun(visit);
    if (begun.isEmpty() && visit.isCorrection()) {
      return "redirect:" + visit.path();
    }
    var before = begun.orElseGet(Answers::none);
    var asked = asked(visit, page, begun).orElse(null);
    if (asked == null) {
      return "redirect:" + visit.path(progress.next(visit, before));
    }
    var sent = before.with(page, asked::owns, visit.sent());
    var answers = visit.has("skip") ? PrivateMatters.leftOut(sent, asked) : sent;
    return begun.isEmpty() && answers.typed().isEmpty() && isOnlyLooking(visit)
        ? "redirect:" + way(visit, page)
        : keep(visit, asked, answers, begun.isEmpty(), model);
  }

  /** When nothing is left of the earlier answers, what was typed is kept for any household. */
  private static Optional<Group> asked(Visit visit, String page, Optional<Answers> begun) {
    var questionnaire = visit.form().questionnaire();
    return begun.isPresent()
        ? questionnaire.page(page, begun.get())
        : questionnaire.forAnybody(page);
  }

  private String keep(Visit visit, Group page, Answers answers, boolean isNew, Model model) {
    var isLooking = isOnlyLooking(visit);
    var isRight = !isLooking && check.page(visit, answers, page).isEmpty();
    var kept =
        isRight ? answers.done(page.slug()) : isLooking ? answers : answers.undone(page.slug());
    if (!progress.keep(visit, kept)) {
      model.addAttribute("problem", "too-much");
      visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return view.show(visit, page, kept, List.of(), model);
    }
    if (isNew && !visit.form().questionnaire().first().slug().equals(page.slug())) {
      return "redirect:" + visit.path(progress.next(visit, kept)) + "?lost";
    }
    return "redirect:" + (isRight ? onwards(visit, page, kept) : way(visit, page.slug()));
  }

  /** Another button than those that go on: the answers are kept, and may be wrong or missing. */
  private static boolean isOnlyLooking(Visit visit) {
    return ASIDE.stream().anyMatch(visit::has);
  }

  private String onwards(Visit visit, Group page, Answers answers) {
    var next = progress.after(visit, page, answers);
    var isLast = next.equals(Questionnaire.CHECK);
    return visit.path(next) + (visit.isChange() && !isLast ? "?change" : "");
  }

  /** Where a page leads that is not finished. */
  private static String way(Visit visit, String page) {
    if (visit.has("save")) {
      return visit.path("save");
    }
    var change = visit.isChange() ? "change&" : "";
    return isOnlyLooking(visit)
        ? visit.path(page) + (visit.isChange() ? "?change" : "")
        : visit.path(page) + "?" + change + "problems";
  }

  private static void known(Visit visit, String page) {
    if (!visit.form().questionnaire().knows(page)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
