package jp.otonari.gateway.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Matching;
import jp.otonari.gateway.client.Matching.Waiting;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.Places;
import jp.otonari.gateway.client.Rounds;
import jp.otonari.gateway.client.Rounds.Round;
import jp.otonari.gateway.client.Rounds.Target;
import jp.otonari.gateway.client.Together;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who waits in vain, what would help each, and whom to recruit where; on a page and as a file. */
@StaffPage
@RequestMapping("/b/{branch}/matching")
class UnblockController {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Matching matching;
  private final Rounds rounds;
  private final Intake intake;
  private final Places places;
  private final UnblockWords words;
  private final Together together;

  UnblockController(
      Matching matching,
      Rounds rounds,
      Intake intake,
      Places places,
      UnblockWords words,
      Together together) {
    this.matching = matching;
    this.rounds = rounds;
    this.intake = intake;
    this.places = places;
    this.words = words;
    this.together = together;
  }

  @GetMapping("/unblock")
  String show(Caller office, @RequestParam(defaultValue = "0") int page, Model model) {
    var from = Math.max(0, page);
    var round = together.ask(() -> rounds.round(office));
    var found = matching.waiting(office, from);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute("towns", Town.of(round.join().map(Round::targets).or(List.of())));
    model.addAttribute(
        "names", intake.people(office, items.stream().flatMap(Waiting::people).toList()));
    return "matching/unblock";
  }

  /** With a mark by which spreadsheets know the encoding: the names are not ASCII. */
  @GetMapping("/unblock.csv")
  ResponseEntity<byte[]> file(Caller office) {
    var round = rounds.round(office).orNoPage();
    var name = "recruiting-%s-%s.csv".formatted(office.branch(), round.day());
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body((BYTE_ORDER_MARK + csv(round.targets())).getBytes(StandardCharsets.UTF_8));
  }

  private String csv(List<Target> targets) {
    var head = Stream.of("municipality,name,rule,wanted,in_words,helps");
    return Stream.concat(head, targets.stream().map(this::line))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private String line(Target target) {
    return Stream.of(
            target.municipality(),
            places.of(target.municipality()),
            target.rule(),
            target.wanted(),
            words.of(target),
            String.valueOf(target.helps()))
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
