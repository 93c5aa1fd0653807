package jp.otonari.gateway.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Answer.Got;
import jp.otonari.gateway.client.Answer.Refused;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Candidate;
import jp.otonari.gateway.client.Rounds.Candidates;
import jp.otonari.gateway.client.Rounds.Couple;
import jp.otonari.gateway.client.Rounds.Proposed;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who could meet a resident, side by side; the office may choose otherwise than the round. */
@StaffPage
@RequestMapping("/b/{branch}/matching/{residentId}")
class CandidateController {

  private static final int NOT_FOUND = 404;

  private final Rounds rounds;
  private final Intake intake;

  CandidateController(Rounds rounds, Intake intake) {
    this.rounds = rounds;
    this.intake = intake;
  }

  @GetMapping
  String show(
      Caller office, @PathVariable UUID residentId, Model model, HttpServletResponse response) {
    return page(office, residentId, model, response);
  }

  @PostMapping("/proposal")
  String ask(
      Caller office,
      @PathVariable UUID residentId,
      @RequestParam UUID volunteer,
      Model model,
      HttpServletResponse response) {
    var answer = rounds.ask(office, new Couple(residentId.toString(), volunteer.toString()));
    if (answer instanceof Got<Proposed>(var proposed)) {
      return "redirect:/b/%s/proposals/%s?done=both-asked"
          .formatted(office.branch(), proposed.pairingId());
    }
    var page = page(office, residentId, model, response);
    Trouble.of(answer).ifPresent(trouble -> trouble.on(model, response));
    model.addAttribute("broken", broken(answer));
    return page;
  }

  private static List<String> broken(Answer<?> answer) {
    return answer instanceof Refused<?>(_, _, var errors)
        ? errors.stream().filter(one -> one.field().equals("rules")).map(one -> one.code()).toList()
        : List.of();
  }

  private String page(Caller office, UUID residentId, Model model, HttpServletResponse response) {
    var answer = rounds.candidates(office, residentId.toString());
    model.addAttribute("residentId", residentId.toString());
    if (answer instanceof Refused<Candidates> refused && refused.status() == NOT_FOUND) {
      response.setStatus(NOT_FOUND);
      model.addAttribute("names", intake.people(office, List.of(residentId.toString())));
      return "matching/not-waiting";
    }
    var found = answer.orNoPage();
    model.addAttribute("found", found);
    model.addAttribute("rivals", Rival.of(found));
    model.addAttribute("names", intake.people(office, people(found).toList()));
    return "matching/resident";
  }

  private static Stream<String> people(Candidates found) {
    var unblock = found.unblock();
    var volunteers = found.candidates().stream().map(Candidate::volunteerId);
    return Stream.of(
            Stream.of(found.residentId()),
            volunteers,
            Stream.ofNullable(unblock == null ? null : unblock.volunteerId()))
        .flatMap(ids -> ids);
  }
}
