package jp.otonari.gateway.people;

import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Fees;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Residents as coordinators see them. */
@StaffPage
@RequestMapping("/b/{branch}/residents")
class ResidentController {

  private final Intake intake;
  private final Letters letters;
  private final Fees fees;
  private final Together together;

  ResidentController(Intake intake, Letters letters, Fees fees, Together together) {
    this.intake = intake;
    this.letters = letters;
    this.fees = fees;
    this.together = together;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var found = intake.residents(office, q, Math.max(0, page));
    model.addAttribute("q", q);
    model.addAttribute("found", found);
    model.addAttribute("items", found.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(Math.max(0, page), found.map(Page::total).or(0L)));
    return "people/residents";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    var mail = together.ask(() -> letters.to(office, id.toString(), 0));
    var owed = together.ask(() -> fees.ofResident(office, id.toString()));
    model.addAttribute("resident", intake.resident(office, id.toString()).orNoPage());
    model.addAttribute("letters", mail.join());
    model.addAttribute("fees", owed.join());
    model.addAttribute("key", UUID.randomUUID());
    return "people/resident";
  }
}
