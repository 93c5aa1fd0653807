package jp.otonari.gateway.pairing;

import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Checkins;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.form.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a proposal, and that of a pair with its check-ins. */
@Component
class PairPage {

  private final SideBySide sideBySide;
  private final Checkins checkins;
  private final Together together;

  PairPage(SideBySide sideBySide, Checkins checkins, Together together) {
    this.sideBySide = sideBySide;
    this.checkins = checkins;
    this.together = together;
  }

  String proposal(Caller office, Pairing pair, Steps steps, Model model) {
    sideBySide.show(pair, office, model);
    model.addAttribute("steps", steps);
    model.addAttribute("errors", FormErrors.none());
    return "pairing/proposal";
  }

  /**
   * @param step whose form was sent; empty when none was
   */
  String pair(Caller office, Pairing pair, String step, LifeForm form, Model model) {
    var planned = together.ask(() -> checkins.ofPairing(office, pair.pairingId()));
    sideBySide.show(pair, office, model);
    var asked = planned.join();
    model.addAttribute("checkins", asked);
    model.addAttribute("plan", Plan.of(asked));
    model.addAttribute("step", step);
    model.addAttribute("form", form);
    model.addAttribute("blank", LifeForm.empty());
    model.addAttribute("errors", FormErrors.none());
    return "pairing/pairing";
  }

  /** With a form of the team open. */
  String ofTeam(Caller office, Pairing pair, String step, MemberForm member, Model model) {
    var page =
        pair.isProposal()
            ? proposal(office, pair, Steps.empty(), model)
            : pair(office, pair, step, LifeForm.empty(), model);
    model.addAttribute("step", step);
    model.addAttribute("member", member);
    return page;
  }
}
