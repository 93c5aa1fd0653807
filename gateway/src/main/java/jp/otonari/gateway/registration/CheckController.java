package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Optional;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.question.Group;
import jp.otonari.gateway.question.Questionnaire;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last page shows all answers, asks for the consent, and sends them. */
@Controller
@RequestMapping(Visits.NEW + "/check")
@PreAuthorize("permitAll()")
class CheckController {

  private static final int INVALID = 422;

  private final Progress progress;
  private final Check check;
  private final Intake intake;
  private final ServiceTokens tokens;

  CheckController(Progress progress, Check check, Intake intake, ServiceTokens tokens) {
    this.progress = progress;
    this.check = check;
    this.intake = intake;
    this.tokens = tokens;
  }

  @GetMapping
  String show(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    var begun = progress.begun(visit);
    return begun.isEmpty() ? lost(visit) : show(visit, begun.get(), model);
  }

  private String show(Visit visit, Answers answers, Model model) {
    var questionnaire = visit.form().questionnaire();
    var open = questionnaire.open(answers);
    if (open.isPresent()) {
      return "redirect:" + visit.path(open.get().slug()) + "?change";
    }
    var pages = questionnaire.pages(answers);
    model.addAttribute("pages", pages);
    model.addAttribute("number", pages.size());
    model.addAttribute("total", pages.size());
    model.addAttribute("back", visit.path(pages.get(pages.size() - 2).slug()));
    model.addAttribute("answers", answers);
    model.addAttribute("unfit", questionnaire.unfit(answers));
    model.addAttribute("keepsInput", true);
    var mistakes = visit.has("problems") ? check.all(visit, answers) : List.<Mistake>of();
    PageView.mistakes(mistakes, model);
    return "registration/check";
  }

  @PostMapping
  String send(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
    var key = visit.key();
    var begun = progress.begun(visit);
    if (key == null || begun.isEmpty()) {
      return lost(visit);
    }
    var answers = agreed(visit, begun.get());
    if (visit.has("lang") || visit.has("save")) {
      progress.keep(visit, answers);
      return "redirect:" + visit.path(visit.has("save") ? "save" : Questionnaire.CHECK);
    }
    var trouble = Trouble.of(register(visit, key.registrationId(), answers));
    if (trouble.isEmpty()) {
      progress.end(visit);
      return "redirect:" + visit.path("sent");
    }
    return refused(visit, answers, trouble.get(), model);
  }

  private String refused(Visit visit, Answers answers, Trouble trouble, Model model) {
    if (trouble.isSilence()) {
      throw NoPageException.silent();
    }
    progress.keep(visit, answers);
    if (trouble.status() == INVALID) {
      return "redirect:" + visit.path("check?problems");
    }
    var page = show(visit, answers, model);
    trouble.on(model, visit.response());
    return page;
  }

  private Answer<?> register(Visit visit, String id, Answers answers) {
    var caller = new Caller(visit.branch(), tokens.registration(visit.branch()));
    var body = visit.form().questionnaire().body(answers);
    return switch (visit.form()) {
      case RESIDENT -> intake.registerResident(caller, id, body);
      case VOLUNTEER -> intake.registerVolunteer(caller, id, body);
    };
  }

  private static Answers agreed(Visit visit, Answers answers) {
    Optional<Group> page = visit.form().questionnaire().page(Questionnaire.CHECK, answers);
    return page.map(one -> answers.with(one.slug(), one::owns, visit.sent())).orElse(answers);
  }

  private static String lost(Visit visit) {
    return "redirect:" + visit.path() + "?lost";
  }
}
