package jp.otonari.gateway.matching;

import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether all kinds of people are served alike, beside first come, first served. */
@StaffPage
@RequestMapping("/b/{branch}/matching/fairness")
class FairnessController {

  private final Rounds rounds;

  FairnessController(Rounds rounds) {
    this.rounds = rounds;
  }

  @GetMapping
  String show(Caller office, Model model) {
    var found = rounds.fairness(office);
    var report = found.orNull();
    model.addAttribute("found", found);
    model.addAttribute("report", report);
    if (report != null) {
      model.addAttribute("comparisons", Comparison.of(report));
    }
    return "matching/fairness";
  }
}
