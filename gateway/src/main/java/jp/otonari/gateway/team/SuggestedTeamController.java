package jp.otonari.gateway.team;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Teams;
import jp.otonari.gateway.client.Teams.Seat;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team that would be best for a displaced household; the office has all of it asked. */
@StaffPage
@RequestMapping("/b/{branch}/matching/{residentId}/team")
class SuggestedTeamController {

  private final Teams teams;
  private final Intake intake;

  SuggestedTeamController(Teams teams, Intake intake) {
    this.teams = teams;
    this.intake = intake;
  }

  @GetMapping
  String show(Caller office, @PathVariable UUID residentId, Model model) {
    return page(office, residentId.toString(), model);
  }

  /** Asks the team that the page showed, which may not be the best any more. */
  @PostMapping
  String ask(
      Caller office,
      @PathVariable UUID residentId,
      @RequestParam(defaultValue = "") List<String> member,
      Model model,
      HttpServletResponse response) {
    var answer = teams.ask(office, residentId.toString(), Seats.of(member));
    if (answer instanceof Got<Pairing>(var pairing)) {
      return "redirect:/b/%s%s?done=team-asked".formatted(office.branch(), pairing.path());
    }
    var page = page(office, residentId.toString(), model);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    return page;
  }

  private String page(Caller office, String residentId, Model model) {
    var team = teams.suggest(office, residentId).orNoPage();
    var people = Stream.concat(Stream.of(residentId), Seat.people(team.members())).toList();
    model.addAttribute("residentId", residentId);
    model.addAttribute("team", team);
    model.addAttribute("names", intake.people(office, people));
    return "team/suggested";
  }
}
