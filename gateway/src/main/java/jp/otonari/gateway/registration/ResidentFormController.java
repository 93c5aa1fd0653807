package jp.otonari.gateway.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.language.PageLanguage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which a resident registers. */
@Controller
@RequestMapping("/{branch}/residents/new")
@PreAuthorize("permitAll()")
class ResidentFormController {

  private static final String PAGE = "registration/resident";

  private final Registration registration;
  private final Intake intake;

  ResidentFormController(Registration registration, Intake intake) {
    this.registration = registration;
    this.intake = intake;
  }

  @GetMapping
  String show(@PathVariable String branch, Model model, Locale locale) {
    var form = ResidentForm.empty(PageLanguage.of(locale));
    return registration.show(PAGE, branch, form, model);
  }

  /**
   * @param send the button at the end of the form; any other (search for a place, another language)
   *     only shows the form again
   */
  @PostMapping
  String submit(
      @PathVariable String branch,
      @ModelAttribute("form") ResidentForm form,
      @RequestParam(defaultValue = "") String send,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    return send.isEmpty()
        ? registration.show(PAGE, branch, form, model)
        : registration.register(
            PAGE, branch, form, intake::registerResident, model, locale, response);
  }
}
