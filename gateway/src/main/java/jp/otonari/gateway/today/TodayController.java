package jp.otonari.gateway.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Checkins;
import jp.otonari.gateway.client.Duplicates;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Leaks;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Moves;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.SpotHelps;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.page.StaffPage;
import jp.otonari.gateway.staff.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page after signing in: the branch, and who needs the coordinator there today. */
@StaffPage
class TodayController {

  private final Intake intake;
  private final Matching matching;
  private final Checkins checkins;
  private final Letters letters;
  private final Leaks leaks;
  private final Duplicates duplicates;
  private final Moves moves;
  private final SpotHelps spotHelps;
  private final Clock clock;
  private final Together together;

  TodayController(
      Intake intake,
      Matching matching,
      Checkins checkins,
      Letters letters,
      Leaks leaks,
      Duplicates duplicates,
      Moves moves,
      SpotHelps spotHelps,
      Clock clock,
      Together together) {
    this.intake = intake;
    this.matching = matching;
    this.checkins = checkins;
    this.letters = letters;
    this.leaks = leaks;
    this.duplicates = duplicates;
    this.moves = moves;
    this.spotHelps = spotHelps;
    this.clock = clock;
    this.together = together;
  }

  @GetMapping("/b")
  String branches(@AuthenticationPrincipal StaffMember member) {
    return member.branches().size() == 1
        ? "redirect:/b/" + member.branches().getFirst() + "/today"
        : "staff/branches";
  }

  @GetMapping("/b/{branch}")
  String branch(@PathVariable String branch) {
    return "redirect:/b/" + branch + "/today";
  }

  @GetMapping("/b/{branch}/today")
  String today(Caller office, Model model) {
    var today = ask(office);
    var names = intake.people(office, today.people().toList());
    model.addAttribute("today", today);
    model.addAttribute("names", names);
    return "today/today";
  }

  private Today ask(Caller office) {
    var summary = together.ask(() -> checkins.summary(office));
    var agreed = together.ask(() -> matching.proposals(office, "ACCEPTED", 0));
    var introduced = together.ask(() -> matching.proposals(office, "INTRODUCTION", 0));
    var waiting = together.ask(() -> matching.waiting(office, 0));
    var toScreen = together.ask(() -> intake.volunteersToScreen(office));
    var ending = together.ask(() -> intake.clearancesEnding(office));
    var open = together.ask(() -> leaks.open(office));
    var twice = together.ask(() -> duplicates.list(office, "OPEN", 0));
    var arriving = together.ask(() -> moves.arriving(office));
    var morning = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    var unfilled = together.ask(() -> spotHelps.unfilled(office, morning));
    var stuck =
        Stream.of("UNCERTAIN", "REFUSED", "FAILED")
            .map(state -> together.ask(() -> letters.inState(office, state, 0)))
            .toList();
    return new Today(
        summary.join(),
        agreed.join(),
        introduced.join(),
        stuck.stream().map(asked -> asked.join()).reduce(TodayController::both).orElseThrow(),
        toScreen.join(),
        ending.join(),
        waiting.join(),
        open.join(),
        twice.join(),
        arriving.join(),
        unfilled.join());
  }

  private static <T> Answer<Page<T>> both(Answer<Page<T>> one, Answer<Page<T>> other) {
    return one.isDown() ? one : other.map(page -> page.after(one.or(Today.none())));
  }
}
