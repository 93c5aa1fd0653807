package jp.otonari.gateway.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposals: why these two, what both say, and the office's next step. */
@StaffPage
@RequestMapping("/b/{branch}/proposals")
class ProposalController {

  private static final String OPEN = "PROPOSED,ACCEPTED,INTRODUCTION";

  private final Matching matching;
  private final Intake intake;
  private final PairPage pages;

  ProposalController(Matching matching, Intake intake, PairPage pages) {
    this.matching = matching;
    this.intake = intake;
    this.pages = pages;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "false") boolean withdrawn,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var states = withdrawn ? "WITHDRAWN" : OPEN;
    var found = matching.proposals(office, states, Math.max(0, page));
    PairList.of(found, Math.max(0, page), intake, office).on(model);
    model.addAttribute("withdrawn", withdrawn);
    return "pairing/proposals";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, Steps.empty(), model);
  }

  @PostMapping("/{id}/introduction")
  String introduce(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("steps") Steps steps,
      Model model,
      HttpServletResponse response) {
    return after(
        steps.introduce(matching, office, id), "introduced", office, id, steps, model, response);
  }

  @PostMapping("/{id}/withdrawal")
  String withdraw(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("steps") Steps steps,
      Model model,
      HttpServletResponse response) {
    return after(
        steps.withdraw(matching, office, id), "withdrawn", office, id, steps, model, response);
  }

  @PostMapping("/{id}/start")
  String start(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("steps") Steps steps,
      Model model,
      HttpServletResponse response) {
    return after(steps.start(matching, office, id), "started", office, id, steps, model, response);
  }

  private String after(
      Answer<Pairing> answer,
      String done,
      Caller office,
      UUID id,
      Steps steps,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      var kind = done.equals("started") ? "pairings" : "proposals";
      return "redirect:/b/%s/%s/%s?done=%s".formatted(office.branch(), kind, id, done);
    }
    var page = page(office, id, steps, model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, UUID id, Steps steps, Model model) {
    var pair = matching.proposal(office, id.toString()).orNoPage();
    return pages.proposal(office, pair, steps, model);
  }
}
