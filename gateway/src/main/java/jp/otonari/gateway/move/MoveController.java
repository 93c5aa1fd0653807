package jp.otonari.gateway.move;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Intake.Municipality;
import jp.otonari.gateway.client.Moves;
import jp.otonari.gateway.client.Moves.Move;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Dates;
import jp.otonari.gateway.page.StaffPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The office of the branch that a person leaves: asks, notes what they say, takes it back. */
@StaffPage
@RequestMapping("/b/{branch}/people/{id}/moves")
class MoveController {

  private final Moves moves;
  private final Intake intake;
  private final Branches branches;
  private final Dates dates;

  MoveController(Moves moves, Intake intake, Branches branches, Dates dates) {
    this.moves = moves;
    this.intake = intake;
    this.branches = branches;
    this.dates = dates;
  }

  @GetMapping
  String show(Caller office, @PathVariable UUID id, Model model) {
    return page(office, id, MoveForm.empty(dates.today()), model);
  }

  @PostMapping
  String ask(
      Caller office,
      @PathVariable UUID id,
      @ModelAttribute("form") MoveForm form,
      Model model,
      HttpServletResponse response) {
    if (form.find() != null) {
      return page(office, id, form, model);
    }
    var answer = moves.ask(office, id.toString(), form.keyOrNew(), form.body());
    return after(answer, "move-asked", office, id, form, model, response);
  }

  @PostMapping("/{move}/consent")
  String consented(
      Caller office,
      @PathVariable UUID id,
      @PathVariable UUID move,
      @RequestParam(defaultValue = "0") long version,
      @ModelAttribute ConsentForm consent,
      Model model,
      HttpServletResponse response) {
    var answer = moves.take(office, move.toString(), "consent", version, consent.body());
    return after(answer, "move-agreed", office, id, MoveForm.empty(dates.today()), model, response);
  }

  @PostMapping("/{move}/cancellation")
  String cancel(
      Caller office,
      @PathVariable UUID id,
      @PathVariable UUID move,
      @RequestParam(defaultValue = "0") long version,
      Model model,
      HttpServletResponse response) {
    var answer = moves.take(office, move.toString(), "cancellation", version, Map.of());
    return after(
        answer, "move-cancelled", office, id, MoveForm.empty(dates.today()), model, response);
  }

  private String after(
      Answer<Move> answer,
      String done,
      Caller office,
      UUID id,
      MoveForm form,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/people/%s/moves?done=%s".formatted(office.branch(), id, done);
    }
    if (trouble.isSilence()) {
      throw NoPageException.silent();
    }
    var page = page(office, id, form, model);
    trouble.on(model, response);
    return page;
  }

  private String page(Caller office, UUID id, MoveForm form, Model model) {
    var names = intake.people(office, List.of(id.toString()));
    var all = moves.ofPerson(office, id.toString()).orNoPage().items();
    if (names.card(id.toString()) == null && all.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("names", names);
    model.addAttribute("id", id.toString());
    model.addAttribute("lives", names.card(id.toString()) != null);
    model.addAttribute("open", all.stream().filter(Move::isOpen).findFirst().orElse(null));
    model.addAttribute("past", all.stream().filter(move -> !move.isOpen()).toList());
    model.addAttribute("others", others(office));
    model.addAttribute("homes", homes(office, form.search(), form.municipality()));
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    return "move/person";
  }

  private List<String> others(Caller office) {
    return branches.slugs().stream().filter(slug -> !slug.equals(office.branch())).toList();
  }

  /** Codes of the municipalities that fit what was looked for. */
  private List<String> homes(Caller office, @Nullable String search, @Nullable String chosen) {
    if (search == null || search.isBlank()) {
      return chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen);
    }
    return intake.municipalities(office, "", search).or(Page.empty()).items().stream()
        .map(Municipality::code)
        .toList();
  }
}
