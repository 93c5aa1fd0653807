package jp.otonari.gateway.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Teams;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who comes into a team, for good or for a while, and who goes. */
@StaffPage
@RequestMapping("/b/{branch}/pairings/{id}/members")
class MemberController {

  private static final String ASKING = "asking";

  private final Teams teams;
  private final Matching matching;
  private final Intake intake;
  private final PairPage pages;

  MemberController(Teams teams, Matching matching, Intake intake, PairPage pages) {
    this.teams = teams;
    this.matching = matching;
    this.intake = intake;
    this.pages = pages;
  }

  /** Filled in, when a link says whom to ask for what. */
  @GetMapping
  String form(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("member") MemberForm form,
      Model model) {
    return page(office, id, ASKING, form, model);
  }

  @PostMapping(params = "find")
  String find(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("member") MemberForm form,
      Model model) {
    return page(office, id, ASKING, form, model);
  }

  @PostMapping
  String ask(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("member") MemberForm form,
      Model model,
      HttpServletResponse response) {
    var answer = teams.ask(office, id.toString(), form.asking());
    return after(answer, "member-asked", office, id, ASKING, form, model, response);
  }

  @PostMapping("/{volunteerId}/leaving")
  String leave(
      Caller office,
      @PathVariable UUID id,
      @PathVariable UUID volunteerId,
      @ModelAttribute("member") MemberForm form,
      Model model,
      HttpServletResponse response) {
    var answer = teams.leave(office, id.toString(), volunteerId.toString(), form.going());
    var step = "leaving-" + volunteerId;
    return after(answer, "member-left", office, id, step, form, model, response);
  }

  private String after(
      Answer<Pairing> answer,
      String done,
      Caller office,
      UUID id,
      String step,
      MemberForm form,
      Model model,
      HttpServletResponse response) {
    if (answer instanceof Got<Pairing>(var pair)) {
      return "redirect:/b/%s%s?done=%s".formatted(office.branch(), pair.path(), done);
    }
    var page = page(office, id, step, form, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  private String page(Caller office, UUID id, String step, MemberForm form, Model model) {
    var pair = matching.pairing(office, id.toString()).orNoPage();
    var page = pages.ofTeam(office, pair, step, form, model);
    var search = form.search();
    var hits = search == null ? null : intake.volunteers(office, search, "CLEARED", 0);
    model.addAttribute("hits", hits == null ? List.of() : hits.or(Page.empty()).items());
    return page;
  }
}
