package jp.otonari.gateway.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Checkins;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.PairLife;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs that meet or met, with their check-ins, and what the office does with them. */
@StaffPage
@RequestMapping("/b/{branch}/pairings")
class PairingController {

  private static final String LIVING = "ACTIVE,PAUSED";
  private static final String ENDED = "ENDED";

  private final Matching matching;
  private final PairLife life;
  private final Checkins checkins;
  private final Intake intake;
  private final PairPage pages;

  PairingController(
      Matching matching, PairLife life, Checkins checkins, Intake intake, PairPage pages) {
    this.matching = matching;
    this.life = life;
    this.checkins = checkins;
    this.intake = intake;
    this.pages = pages;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "false") boolean ended,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var found = matching.pairings(office, ended ? ENDED : LIVING, Math.max(0, page));
    PairList.of(found, Math.max(0, page), intake, office).on(model);
    model.addAttribute("ended", ended);
    return "pairing/pairings";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, "", LifeForm.empty(), model);
  }

  @PostMapping("/{id}/{step:pause|resume|extension|end|again}")
  String take(
      Caller office,
      @PathVariable UUID id,
      @PathVariable String step,
      @ModelAttribute("form") LifeForm form,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(life.take(office, id.toString(), step, form.body())).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/pairings/%s?done=pair-%s".formatted(office.branch(), id, step);
    }
    var page = page(office, id, step, form, model);
    trouble.on(model, response);
    return page;
  }

  @PostMapping("/{id}/search")
  String seek(Caller office, @PathVariable UUID id) {
    var resident = matching.pairing(office, id.toString()).orNoPage().residentId();
    var result =
        Trouble.of(life.seek(office, resident))
            .map(trouble -> "problem=" + trouble.type())
            .orElse("done=pair-search");
    return "redirect:/b/%s/pairings/%s?%s".formatted(office.branch(), id, result);
  }

  @PostMapping("/{id}/checkins/{checkin}/seen")
  String seen(Caller office, @PathVariable UUID id, @PathVariable UUID checkin) {
    var result =
        Trouble.of(checkins.seen(office, checkin.toString()))
            .map(trouble -> "problem=" + trouble.type())
            .orElse("done=seen");
    return "redirect:/b/%s/pairings/%s?%s".formatted(office.branch(), id, result);
  }

  /**
   * @param step whose form was sent; empty when none was
   */
  private String page(Caller office, UUID id, String step, LifeForm form, Model model) {
    var pair = matching.pairing(office, id.toString()).orNoPage();
    return pages.pair(office, pair, step, form, model);
  }
}
