package jp.otonari.gateway.registration;

import java.util.Locale;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.draft.DraftKey;
import jp.otonari.gateway.draft.DraftLetter;
import jp.otonari.gateway.draft.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** To stop here and come back another day, by a link in a mail. */
@Controller
@RequestMapping(Visits.NEW)
@PreAuthorize("permitAll()")
class LaterController {

  private static final String ADDRESS = "save.mail";

  private final Progress progress;
  private final Drafts drafts;
  private final DraftLetter letter;

  LaterController(Progress progress, Drafts drafts, DraftLetter letter) {
    this.progress = progress;
    this.drafts = drafts;
    this.letter = letter;
  }

  @GetMapping("/save")
  String ask(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    return show("registration/save", visit, model);
  }

  @PostMapping("/save")
  String send(@ModelAttribute(name = "visit", binding = false) Visit visit, Locale locale) {
    var key = visit.key();
    var begun = progress.begun(visit);
    if (key == null || begun.isEmpty()) {
      return "redirect:" + visit.path() + "?lost";
    }
    var answers = begun.get().with("save", ADDRESS::equals, visit.sent());
    progress.keep(visit, answers);
    if (visit.has("lang")) {
      return "redirect:" + visit.path("save");
    }
    if (!DraftLetter.canGoTo(address(answers))) {
      return "redirect:" + visit.path("save?problems");
    }
    return letter.send(address(answers), visit.path("back/" + key.value()), locale)
        ? "redirect:" + visit.path("saved")
        : "redirect:" + visit.path("save?problem=too-many");
  }

  @GetMapping("/saved")
  String sent(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    return show("registration/saved", visit, model);
  }

  /** Opening the link only shows a button: mail scanners open links too. */
  @GetMapping("/back/{key}")
  String welcome(
      @ModelAttribute(name = "visit", binding = false) Visit visit,
      @PathVariable String key,
      Model model) {
    var found = DraftKey.of(key).flatMap(one -> drafts.find(visit.branch(), one));
    model.addAttribute("found", found.isPresent());
    if (found.isEmpty()) {
      visit.response().setStatus(HttpStatus.GONE.value());
    }
    return "registration/back";
  }

  @PostMapping("/back/{key}")
  String goOn(
      @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String key) {
    var held = DraftKey.of(key);
    var found = held.flatMap(one -> drafts.find(visit.branch(), one));
    if (held.isEmpty() || found.isEmpty()) {
      return "redirect:" + visit.path() + "?lost";
    }
    visit.hold(held.get());
    return "redirect:" + visit.path(progress.next(visit, found.get()));
  }

  private String show(String page, Visit visit, Model model) {
    var begun = progress.begun(visit);
    if (begun.isEmpty()) {
      return "redirect:" + visit.path() + "?lost";
    }
    model.addAttribute("address", address(begun.get()));
    model.addAttribute("next", visit.path(progress.next(visit, begun.get())));
    model.addAttribute("wrong", visit.has("problems"));
    model.addAttribute("keepsInput", page.endsWith("save"));
    return page;
  }

  /** The one typed here, else the one among the answers. */
  private static String address(Answers answers) {
    return answers.has(ADDRESS) ? answers.one(ADDRESS) : answers.one("mail");
  }
}
