package jp.otonari.gateway.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake.Registered;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.language.PageLanguage;
import jp.otonari.gateway.token.ServiceTokens;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What both registration forms have in common: they are shown, sent to intake, shown again. */
@Component
class Registration {

  private final ServedBranches branches;
  private final PlaceFinder places;
  private final ServiceTokens tokens;

  Registration(ServedBranches branches, PlaceFinder places, ServiceTokens tokens) {
    this.branches = branches;
    this.places = places;
    this.tokens = tokens;
  }

  /** Where intake takes a form. */
  interface Desk {
    Answer<Registered> register(Caller caller, String id, Object body);
  }

  String show(String page, String branch, Form form, Model model) {
    branches.check(branch);
    var place = Objects.requireNonNullElseGet(form.place(), Place::nowhere);
    model.addAttribute("form", form);
    model.addAttribute("errors", FormErrors.none());
    model.addAttribute("keepsInput", true);
    places.show(branch, place, model);
    model.addAttribute("reachable", places.all(branch, place));
    return page;
  }

  String register(
      String page,
      String branch,
      Form form,
      Desk desk,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    branches.check(branch);
    var caller = new Caller(branch, tokens.registration(branch));
    var body = form.body(PageLanguage.of(locale));
    var trouble =
        Trouble.of(desk.register(caller, Objects.requireNonNull(form.id()), body)).orElse(null);
    if (trouble == null) {
      return "redirect:/%s/thanks?for=%s".formatted(branch, page.replaceFirst(".*/", ""));
    }
    show(page, branch, form, model);
    trouble.inOrder(form.order()).on(model, response);
    return page;
  }
}
