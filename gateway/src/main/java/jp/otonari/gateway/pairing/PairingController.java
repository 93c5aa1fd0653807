package jp.otonari.gateway.pairing;

import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Checkins;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs that meet, with what was planned for both sides and what they answered. */
@StaffPage
@RequestMapping("/b/{branch}/pairings")
class PairingController {

  private static final String STARTED = "ACTIVE";

  private final Matching matching;
  private final Checkins checkins;
  private final Intake intake;
  private final PairPage pairPage;
  private final Together together;

  PairingController(
      Matching matching, Checkins checkins, Intake intake, PairPage pairPage, Together together) {
    this.matching = matching;
    this.checkins = checkins;
    this.intake = intake;
    this.pairPage = pairPage;
    this.together = together;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var found = matching.pairings(office, STARTED, Math.max(0, page));
    PairList.of(found, Math.max(0, page), intake, office).on(model);
    return "pairing/pairings";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    var planned = together.ask(() -> checkins.ofPairing(office, id.toString()));
    var pair = matching.pairing(office, id.toString()).orNoPage();
    pairPage.show(pair, office, model);
    var asked = planned.join();
    model.addAttribute("checkins", asked);
    model.addAttribute("plan", Plan.of(asked));
    return "pairing/pairing";
  }

  @PostMapping("/{id}/checkins/{checkin}/seen")
  String seen(Caller office, @PathVariable UUID id, @PathVariable UUID checkin) {
    var result =
        Trouble.of(checkins.seen(office, checkin.toString()))
            .map(trouble -> "problem=" + trouble.type())
            .orElse("done=seen");
    return "redirect:/b/%s/pairings/%s?%s".formatted(office.branch(), id, result);
  }
}
