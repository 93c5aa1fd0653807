package jp.otonari.gateway.erasure;

import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Erasures;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.OwnData;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What coordinators do with a person's data as a whole: see who looked, and erase on request. */
@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequestMapping("/b/{branch}/people/{id}")
class PersonController {

  private final Intake intake;
  private final OwnData ownData;
  private final Erasures erasures;

  PersonController(Intake intake, OwnData ownData, Erasures erasures) {
    this.intake = intake;
    this.ownData = ownData;
    this.erasures = erasures;
  }

  @GetMapping("/looks")
  String looks(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var from = Math.max(0, page);
    var found = ownData.looks(office, id.toString(), from).orNoPage();
    person(office, id, model);
    model.addAttribute("items", found.items());
    model.addAttribute("paging", new Paging(from, found.total()));
    return "erasure/looks";
  }

  @GetMapping("/deletion")
  String ask(Caller office, @PathVariable UUID id, Model model) {
    person(office, id, model);
    return "erasure/delete";
  }

  @PostMapping("/deletion")
  String erase(Caller office, @PathVariable UUID id) {
    var trouble = Trouble.of(erasures.erase(office, id.toString())).orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    return "redirect:/b/%s/erasures?%s"
        .formatted(office.branch(), trouble == null ? "done=erased" : "problem=" + trouble.type());
  }

  /** Who it is about; without intake's word there is no page. */
  private void person(Caller office, UUID id, Model model) {
    var names = intake.people(office, List.of(id.toString()));
    if (names.card(id.toString()) == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("names", names);
    model.addAttribute("id", id.toString());
  }
}
