package jp.otonari.gateway.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Approval;
import jp.otonari.gateway.client.Rounds.Couple;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drafts of today's round; the office has some or all of them asked. */
@StaffPage
@RequestMapping("/b/{branch}/matching")
class DraftController {

  private final Rounds rounds;
  private final Intake intake;
  private final Together together;

  DraftController(Rounds rounds, Intake intake, Together together) {
    this.rounds = rounds;
    this.intake = intake;
    this.together = together;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var from = Math.max(0, page);
    var round = together.ask(() -> rounds.round(office));
    var found = rounds.drafts(office, from, Page.SIZE);
    var rows = found.map(Page::items).or(List.of()).stream().map(Row::of).toList();
    model.addAttribute("found", found);
    model.addAttribute("round", round.join().orNull());
    model.addAttribute("rows", rows);
    model.addAttribute("most", Rounds.MOST);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute(
        "names", intake.people(office, Couples.people(rows.stream().map(Row::couple))));
    return "matching/drafts";
  }

  /** Who would be asked: those that were ticked, or the most urgent of all. */
  @PostMapping(path = "/approval", params = "check")
  String check(
      Caller office,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") List<String> draft,
      Model model) {
    if (!all) {
      return check(office, Couples.of(draft), model);
    }
    var drafts = rounds.drafts(office, 0, Rounds.MOST).orNoPage();
    model.addAttribute("total", drafts.total());
    return check(office, drafts.items().stream().map(Row::of).map(Row::couple).toList(), model);
  }

  /** Such as when the language of the page is changed: what was ticked is not known any more. */
  @GetMapping("/approval")
  String again(Caller office) {
    return "redirect:/b/%s/matching".formatted(office.branch());
  }

  @PostMapping("/approval")
  String approve(
      Caller office,
      @RequestParam(defaultValue = "") List<String> draft,
      Model model,
      HttpServletResponse response) {
    var couples = Couples.of(draft);
    if (couples.isEmpty()) {
      return check(office, couples, model);
    }
    var answer = rounds.approve(office, couples);
    if (answer instanceof Got<Approval>(var approval)) {
      model.addAttribute("results", Result.of(approval, couples));
      model.addAttribute("names", intake.people(office, Couples.people(couples.stream())));
      return "matching/approved";
    }
    var page = check(office, couples, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  private String check(Caller office, List<Couple> couples, Model model) {
    model.addAttribute("couples", couples);
    model.addAttribute("names", intake.people(office, Couples.people(couples.stream())));
    return "matching/approval";
  }
}
