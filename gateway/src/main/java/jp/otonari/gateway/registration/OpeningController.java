package jp.otonari.gateway.registration;

import jp.otonari.gateway.draft.Answers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of a form, which says what comes, and the last one, which says thanks. */
@Controller
@RequestMapping(Visits.NEW)
@PreAuthorize("permitAll()")
class OpeningController {

  private final Progress progress;

  OpeningController(Progress progress) {
    this.progress = progress;
  }

  @GetMapping
  String open(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    var begun = progress.begun(visit);
    var answers = begun.orElseGet(Answers::none);
    model.addAttribute("begun", begun.isPresent());
    model.addAttribute("lost", begun.isEmpty() && visit.has("lost"));
    model.addAttribute("pages", visit.form().questionnaire().pages(Answers.none()));
    model.addAttribute("next", visit.path(progress.next(visit, answers)));
    return "registration/opening";
  }

  @PostMapping("/anew")
  String anew(@ModelAttribute(name = "visit", binding = false) Visit visit) {
    progress.end(visit);
    return "redirect:" + visit.path();
  }

  @GetMapping("/sent")
  String sent() {
    return "registration/sent";
  }
}
