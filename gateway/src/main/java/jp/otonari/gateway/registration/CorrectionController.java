package jp.otonari.gateway.registration;

import java.util.List;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.draft.Correction;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.mydata.OwnRecords;
import jp.otonari.gateway.mydata.OwnRecords.Saved;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a form with what we hold, until the person has it as it should be and saves it. */
@Controller
@RequestMapping(Visits.OWN)
@PreAuthorize("permitAll()")
class CorrectionController {

  private static final int INVALID = 422;

  private final Progress progress;
  private final Check check;
  private final OwnRecords records;

  CorrectionController(Progress progress, Check check, OwnRecords records) {
    this.progress = progress;
    this.check = check;
    this.records = records;
  }

  @GetMapping
  String open(@ModelAttribute(name = "visit", binding = false) Visit visit) {
    return progress.begun(visit).isEmpty() ? lost(visit) : "redirect:" + visit.path("check");
  }

  @GetMapping("/check")
  String show(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    var answers = progress.begun(visit).orElseGet(Answers::none);
    var correction = answers.correction();
    return correction == null ? lost(visit) : show(visit, answers, correction, model);
  }

  private String show(Visit visit, Answers answers, Correction correction, Model model) {
    var questionnaire = visit.form().questionnaire();
    var open = questionnaire.open(answers);
    if (open.isPresent()) {
      return "redirect:" + visit.path(open.get().slug()) + "?change";
    }
    model.addAttribute("pages", questionnaire.pages(answers));
    model.addAttribute("back", overview(correction));
    model.addAttribute("answers", answers);
    model.addAttribute("before", correction.answersBefore());
    model.addAttribute("unfit", questionnaire.unfit(answers));
    var mistakes = visit.has("problems") ? check.all(visit, answers) : List.<Mistake>of();
    PageView.mistakes(mistakes, model);
    return "registration/correction";
  }

  @PostMapping("/check")
  String save(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    var answers = progress.begun(visit).orElseGet(Answers::none);
    var correction = answers.correction();
    if (correction == null) {
      return lost(visit);
    }
    return switch (records.save(correction, answers)) {
      case Saved.Done _ -> {
        progress.end(visit);
        yield "redirect:" + overview(correction) + "?done=my-data-changed";
      }
      case Saved.Stale(var merged) -> {
        progress.keep(visit, merged);
        yield "redirect:" + visit.path("check?problem=my-data-stale");
      }
      case Saved.Closed _ -> "redirect:" + overview(correction);
      case Saved.Refused(var trouble) -> refused(visit, trouble, model);
    };
  }

  private String refused(Visit visit, Trouble trouble, Model model) {
    if (trouble.isSilence()) {
      throw NoPageException.silent();
    }
    if (trouble.status() == INVALID) {
      return "redirect:" + visit.path("check?problems");
    }
    var page = show(visit, model);
    trouble.on(model, visit.response());
    return page;
  }

  private static String overview(Correction correction) {
    return "/l/" + correction.link() + "/my-data";
  }

  private static String lost(Visit visit) {
    return "redirect:/" + visit.branch() + "/my-data";
  }
}
