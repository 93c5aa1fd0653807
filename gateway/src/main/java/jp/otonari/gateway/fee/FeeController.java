package jp.otonari.gateway.fee;

import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Fees;
import jp.otonari.gateway.client.Fees.Fee;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who owes what; and the buttons on a resident's page, to which each answer leads back. */
@StaffPage
@RequestMapping("/b/{branch}/fees")
class FeeController {

  private static final List<String> STATES = List.of("DUE", "PAID", "WAIVED", "REFUNDED");

  private final Fees fees;
  private final Intake intake;

  FeeController(Fees fees, Intake intake) {
    this.fees = fees;
    this.intake = intake;
  }

  /**
   * What every button sends.
   *
   * @param resident to whose page the answer leads
   * @param key that makes a button which is pressed twice count once
   * @param version of the fee that the page shows
   */
  record Button(UUID resident, UUID key, long version) {}

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "DUE") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var from = Math.max(0, page);
    var known = STATES.contains(state) ? state : "DUE";
    var found = fees.list(office, known, from);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute(
        "names", intake.people(office, items.stream().map(Fee::residentId).toList()));
    model.addAttribute("state", known);
    model.addAttribute("states", STATES);
    return "fee/fees";
  }

  @PostMapping("/{id}/payment")
  String pay(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute Button button,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String method) {
    var answer = fees.pay(office, id.toString(), button.version(), button.key(), on, method);
    return back(office, button, answer, "fee-paid");
  }

  @PostMapping("/{id}/refund")
  String refund(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute Button button,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String cause) {
    var answer = fees.refund(office, id.toString(), button.version(), button.key(), on, cause);
    return back(office, button, answer, "fee-refunded");
  }

  @PostMapping("/{id}/waiver")
  String waive(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute Button button,
      @RequestParam(defaultValue = "") String reason) {
    var answer =
        reason.isEmpty()
            ? fees.demand(office, id.toString(), button.version())
            : fees.waive(office, id.toString(), button.version(), reason);
    return back(office, button, answer, "fee-waived");
  }

  private static String back(Caller office, Button button, Answer<Fee> answer, String done) {
    var said =
        Trouble.of(answer).map(trouble -> "problem=" + trouble.type()).orElse("done=" + done);
    return "redirect:/b/%s/residents/%s?%s".formatted(office.branch(), button.resident(), said);
  }
}
