package jp.otonari.gateway.mydata;

import jp.otonari.gateway.client.Erasures;
import jp.otonari.gateway.client.Erasures.Erasure;
import jp.otonari.gateway.client.OwnData;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.maillink.MailLink;
import jp.otonari.gateway.mydata.Held.Erased;
import jp.otonari.gateway.mydata.Held.Known;
import jp.otonari.gateway.mydata.Held.Nobody;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages behind the link that every letter has. Opening them changes nothing. */
@Controller
@RequestMapping(Reader.PATH)
@PreAuthorize("permitAll()")
class MyDataController {

  private static final String OWN_WISH = "本人の希望 (own wish)";

  private final OwnRecords records;
  private final OwnData ownData;
  private final Erasures erasures;

  MyDataController(OwnRecords records, OwnData ownData, Erasures erasures) {
    this.records = records;
    this.ownData = ownData;
    this.erasures = erasures;
  }

  @GetMapping
  String show(@ModelAttribute(name = "reader", binding = false) Reader reader, Model model) {
    return switch (records.find(reader.link())) {
      case Known(var known) -> overview(reader.link(), known, model);
      case Erased(var erasure) -> statement(erasure, model);
      case Nobody _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private String overview(MailLink link, OwnRecord known, Model model) {
    var answers = known.answers();
    model.addAttribute("record", known);
    model.addAttribute("form", known.form());
    model.addAttribute("answers", answers);
    model.addAttribute("pages", known.form().questionnaire().pages(answers));
    model.addAttribute(
        "looks", ownData.looks(records.self(link), link.person(), 0).map(Page::items).orNoPage());
    return "mydata/overview";
  }

  private static String statement(Erasure erasure, Model model) {
    model.addAttribute("erasure", erasure);
    model.addAttribute("parts", Erasures.PARTS);
    return "mydata/statement";
  }

  @GetMapping("/withdrawal")
  String askToLeave(@ModelAttribute(name = "reader", binding = false) Reader reader, Model model) {
    return confirm("mydata/leave", reader, model);
  }

  /**
   * @param version of the record that the page showed
   * @param reason that only the office reads; may be left out
   */
  @PostMapping("/withdrawal")
  String leave(
      @ModelAttribute(name = "reader", binding = false) Reader reader,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String reason) {
    if (!(records.find(reader.link()) instanceof Known(var known)) || known.hasLeft()) {
      return "redirect:" + reader.path();
    }
    var link = reader.link();
    var why = reason.isBlank() ? OWN_WISH : reason.strip();
    var answer =
        ownData.withdraw(records.self(link), known.form().slug(), link.person(), version, why);
    return "redirect:"
        + Trouble.of(answer)
            .map(trouble -> reader.path("withdrawal") + "?problem=" + Problem.of(trouble))
            .orElse(reader.path() + "?done=my-data-left");
  }

  @GetMapping("/deletion")
  String askToDelete(@ModelAttribute(name = "reader", binding = false) Reader reader, Model model) {
    return confirm("mydata/delete", reader, model);
  }

  @PostMapping("/deletion")
  String delete(@ModelAttribute(name = "reader", binding = false) Reader reader) {
    var link = reader.link();
    return "redirect:"
        + Trouble.of(erasures.erase(records.self(link), link.person()))
            .map(trouble -> reader.path("deletion") + "?problem=" + Problem.of(trouble))
            .orElse(reader.path());
  }

  private String confirm(String page, Reader reader, Model model) {
    if (!(records.find(reader.link()) instanceof Known(var known))) {
      return "redirect:" + reader.path();
    }
    model.addAttribute("version", known.version());
    return page;
  }
}
