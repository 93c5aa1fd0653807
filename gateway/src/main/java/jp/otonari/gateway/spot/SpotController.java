package jp.otonari.gateway.spot;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.SpotHelps;
import jp.otonari.gateway.client.SpotHelps.Asked;
import jp.otonari.gateway.client.SpotHelps.SpotHelp;
import jp.otonari.gateway.form.FormErrors;
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

/** Help that residents need once: who needs it when, who was asked, who goes. */
@StaffPage
@RequestMapping("/b/{branch}/spot-help")
class SpotController {

  private static final String AHEAD = "OPEN,TAKEN,NOBODY";
  private static final List<String> STATES =
      List.of("OPEN", "TAKEN", "NOBODY", "DONE", "EXPIRED", "CANCELLED");

  private final SpotHelps spotHelps;
  private final Intake intake;

  SpotController(SpotHelps spotHelps, Intake intake) {
    this.spotHelps = spotHelps;
    this.intake = intake;
  }

  @GetMapping
  String list(
      Caller office,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var from = Math.max(0, page);
    var known = STATES.contains(state) ? state : "";
    var found = spotHelps.list(office, known.isEmpty() ? AHEAD : known, from);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute("state", known);
    model.addAttribute("states", STATES);
    model.addAttribute(
        "names", intake.people(office, items.stream().flatMap(SpotController::who).toList()));
    return "spot/spots";
  }

  @GetMapping("/new")
  String form(Caller office, @RequestParam UUID resident, Model model) {
    var known = intake.resident(office, resident.toString()).orNoPage();
    var form = SpotForm.of(UUID.randomUUID(), known.residentId(), known.municipality());
    return fill(office, known, form, model);
  }

  @PostMapping
  String open(
      Caller office,
      @RequestParam UUID resident,
      @ModelAttribute("form") SpotForm form,
      Model model,
      HttpServletResponse response) {
    var known = intake.resident(office, resident.toString()).orNoPage();
    var answer = spotHelps.open(office, form.body(known));
    if (answer instanceof Got<SpotHelp>(var opened)) {
      return to(office, opened.requestId(), "spot-asked");
    }
    var page = fill(office, known, form, model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    var spot = spotHelps.one(office, id.toString()).orNoPage();
    model.addAttribute("spot", spot);
    model.addAttribute("names", intake.people(office, who(spot).toList()));
    model.addAttribute("errors", FormErrors.none());
    return "spot/spot";
  }

  @PostMapping("/{id}/cancellation")
  String cancel(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    var answer = spotHelps.cancel(office, id.toString(), reason);
    return after(answer, "spot-cancelled", office, id, model, response);
  }

  @PostMapping("/{id}/done")
  String done(Caller office, @PathVariable UUID id, Model model, HttpServletResponse response) {
    var answer = spotHelps.done(office, id.toString());
    return after(answer, "spot-done", office, id, model, response);
  }

  private String after(
      Answer<SpotHelp> answer,
      String done,
      Caller office,
      UUID id,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return to(office, id.toString(), done);
    }
    var page = show(office, id, model);
    trouble.on(model, response);
    return page;
  }

  private static String to(Caller office, String id, String done) {
    return "redirect:/b/%s/spot-help/%s?done=%s".formatted(office.branch(), id, done);
  }

  private String fill(Caller office, Intake.Resident resident, SpotForm form, Model model) {
    var home = resident.municipality();
    var near = intake.municipalities(office, home.substring(0, 2), "").or(Page.empty()).items();
    var codes = Stream.concat(near.stream().map(Intake.Municipality::code), Stream.of(home));
    model.addAttribute("resident", resident);
    model.addAttribute("form", form);
    model.addAttribute("places", codes.distinct().sorted().toList());
    model.addAttribute("errors", FormErrors.none());
    return "spot/new";
  }

  private static Stream<String> who(SpotHelp spot) {
    var asked = spot.asked().stream().map(Asked::volunteerId);
    return Stream.concat(Stream.of(spot.residentId()), asked);
  }
}
