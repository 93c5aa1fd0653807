package jp.otonari.gateway.move;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Moves;
import jp.otonari.gateway.client.Moves.Move;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes into the branch and waits for its office, who leaves it, and who has left. */
@StaffPage
@RequestMapping("/b/{branch}/moves")
class ArrivalController {

  private final Moves moves;

  ArrivalController(Moves moves) {
    this.moves = moves;
  }

  @GetMapping
  String list(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var from = Math.max(0, page);
    var gone = moves.list(office, "FROM", from);
    model.addAttribute("arriving", moves.arriving(office));
    model.addAttribute("gone", gone);
    model.addAttribute("items", gone.map(Page::items).or(List.of()));
    model.addAttribute("paging", new Paging(from, gone.map(Page::total).or(0L)));
    return "move/moves";
  }

  @PostMapping("/{move}/acceptance")
  String accept(
      Caller office, @PathVariable UUID move, @RequestParam(defaultValue = "0") long version) {
    var answer = moves.take(office, move.toString(), "acceptance", version, Map.of());
    return back(office, answer, "move-accepted");
  }

  /**
   * @param reason that the other office reads
   */
  @PostMapping("/{move}/refusal")
  String decline(
      Caller office,
      @PathVariable UUID move,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String reason) {
    var said = Map.<String, Object>of("reason", reason);
    var answer = moves.take(office, move.toString(), "refusal", version, said);
    return back(office, answer, "move-declined");
  }

  private static String back(Caller office, Answer<Move> answer, String done) {
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble != null && trouble.isSilence()) {
      throw NoPageException.silent();
    }
    return "redirect:/b/%s/moves?%s"
        .formatted(
            office.branch(), trouble == null ? "done=" + done : "problem=" + problem(trouble));
  }

  private static String problem(Trouble trouble) {
    return trouble.errors().any() ? "move-reason" : trouble.type();
  }
}
