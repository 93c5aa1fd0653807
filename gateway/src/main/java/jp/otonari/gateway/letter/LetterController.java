package jp.otonari.gateway.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Letters.Letter;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.Paging;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of letters. */
@StaffPage
@RequestMapping("/b/{branch}/letters")
class LetterController {

  /** A letter may look as it likes, in its own frame; it may do and load nothing. */
  private static final String LETTER_RULES =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

  private static final List<String> STATES =
      List.of("PLANNED", "SENT", "UNCERTAIN", "REFUSED", "FAILED");

  private final Letters letters;
  private final Intake intake;

  LetterController(Letters letters, Intake intake) {
    this.letters = letters;
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
    var found = known.isEmpty() ? letters.all(office, from) : letters.inState(office, known, from);
    var items = found.map(Page::items).or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("items", items);
    model.addAttribute("paging", new Paging(from, found.map(Page::total).or(0L)));
    model.addAttribute(
        "names", intake.people(office, items.stream().map(Letter::personId).toList()));
    model.addAttribute("state", known);
    model.addAttribute("states", STATES);
    return "letter/letters";
  }

  @GetMapping("/{id}")
  String show(Caller office, @PathVariable UUID id, Model model) {
    var letter = letters.letter(office, id.toString()).orNoPage();
    model.addAttribute("letter", letter);
    model.addAttribute("names", intake.people(office, List.of(letter.personId())));
    return "letter/letter";
  }

  /** What was written, as the person saw it; without scripts, pictures or links of its own. */
  @GetMapping("/{id}/body")
  ResponseEntity<String> body(Caller office, @PathVariable UUID id) {
    var letter = letters.letter(office, id.toString()).orNoPage();
    var html = letter.html();
    return html == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .header("Content-Security-Policy", LETTER_RULES)
            .header("X-Frame-Options", "SAMEORIGIN")
            .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
            .body(html);
  }

  @PostMapping("/{id}/decision")
  String decide(
      Caller office,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String decision,
      Model model,
      HttpServletResponse response) {
    var trouble = Trouble.of(letters.decide(office, id.toString(), decision)).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/letters/%s?done=decided".formatted(office.branch(), id);
    }
    var page = show(office, id, model);
    trouble.on(model, response);
    return page;
  }
}
