package jp.otonari.gateway.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Draft;
import jp.otonari.gateway.client.Teams;
import jp.otonari.gateway.client.Teams.Board;
import jp.otonari.gateway.client.Teams.Row;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which displaced household has whom for which duty, where nobody is, and who has no team yet. */
@StaffPage
@RequestMapping("/b/{branch}/teams")
class BoardController {

  private static final Comparator<Row> HOLES_FIRST =
      Comparator.comparing(row -> row.team().holes().isEmpty());

  private final Teams teams;
  private final Rounds rounds;
  private final Intake intake;
  private final Together together;

  BoardController(Teams teams, Rounds rounds, Intake intake, Together together) {
    this.teams = teams;
    this.rounds = rounds;
    this.intake = intake;
    this.together = together;
  }

  @GetMapping
  String show(Caller office, Model model) {
    var drafts = together.ask(() -> rounds.drafts(office, 0, Rounds.MOST));
    var found = teams.board(office);
    var rows =
        found.map(Board::items).or(List.of()).stream()
            .filter(Row::hasDuties)
            .sorted(HOLES_FIRST)
            .toList();
    var waiting = displaced(drafts.join().or(Page.empty()).items());
    var people =
        Stream.concat(rows.stream().flatMap(Row::people), waiting.stream().map(Draft::residentId))
            .toList();
    model.addAttribute("found", found);
    model.addAttribute("rows", rows);
    model.addAttribute("waiting", waiting);
    model.addAttribute("duties", Teams.DUTIES);
    model.addAttribute("names", intake.people(office, people));
    return "team/board";
  }

  /** Among the most urgent drafts: being displaced counts for the turn, a long wait even more. */
  private static List<Draft> displaced(List<Draft> drafts) {
    return drafts.stream().filter(Draft::isDisplaced).toList();
  }
}
