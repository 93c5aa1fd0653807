package jp.otonari.gateway.mydata;

import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.client.OwnData;
import jp.otonari.gateway.draft.LetterLimit;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.time.WallTime;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Anybody may ask for the link; it only goes by letter, and the page tells nothing. */
@Controller
@RequestMapping("/{branch:[a-z][a-z0-9-]+}/my-data")
@PreAuthorize("permitAll()")
class LinkController {

  private final OwnData ownData;
  private final ServiceTokens tokens;
  private final Branches branches;
  private final WallTime time;
  private final LetterLimit limit = new LetterLimit();

  LinkController(OwnData ownData, ServiceTokens tokens, Branches branches, WallTime time) {
    this.ownData = ownData;
    this.tokens = tokens;
    this.branches = branches;
    this.time = time;
  }

  @GetMapping
  String show(@PathVariable String branch, Model model) {
    check(branch);
    model.addAttribute("errors", FormErrors.none());
    return "mydata/ask";
  }

  @PostMapping
  String ask(
      @PathVariable String branch,
      @RequestParam(defaultValue = "") String mail,
      Model model,
      HttpServletResponse response) {
    check(branch);
    var trouble = trouble(branch, mail.strip());
    if (trouble == null) {
      return "redirect:/" + branch + "/my-data/sent";
    }
    if (trouble.isSilence()) {
      throw NoPageException.silent();
    }
    trouble.on(model, response);
    model.addAttribute("mail", mail);
    return "mydata/ask";
  }

  private @Nullable Trouble trouble(String branch, String mail) {
    if (!limit.allows(mail, time.now())) {
      return new Trouble(HttpStatus.TOO_MANY_REQUESTS.value(), "too-many", FormErrors.none());
    }
    var form = new Caller(branch, tokens.registration(branch));
    return Trouble.of(ownData.sendLink(form, mail)).orElse(null);
  }

  @GetMapping("/sent")
  String sent(@PathVariable String branch) {
    check(branch);
    return "mydata/sent";
  }

  private void check(String branch) {
    if (!branches.serve(branch)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
