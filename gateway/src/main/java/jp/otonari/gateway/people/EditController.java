package jp.otonari.gateway.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Intake;
import jp.otonari.gateway.client.Intake.Municipality;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.form.Trouble;
import jp.otonari.gateway.page.StaffPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office changes what somebody has told: one page with every field. */
@StaffPage
@RequestMapping("/b/{branch}/{people:residents|volunteers}/{id}/registration")
class EditController {

  private static final int SHOWN_PLACES = 60;

  private final Intake intake;

  EditController(Intake intake) {
    this.intake = intake;
  }

  @GetMapping
  String show(Caller office, @PathVariable String people, @PathVariable UUID id, Model model) {
    var stored = stored(office, people, id);
    return page(office, id, stored, RegistrationEdit.of(EditedForm.of(people), stored), model);
  }

  /**
   * @param version that the form showed
   * @param save the button at the end; any other only shows the form again, with places found
   */
  @PostMapping
  String change(
      Caller office,
      @PathVariable String people,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String save,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    var stored = stored(office, people, id);
    var edit = RegistrationEdit.sent(EditedForm.of(people), request.getParameterMap());
    if (save.isEmpty()) {
      var page = page(office, id, stored, edit, model);
      model.addAttribute("version", version);
      return page;
    }
    var answer = intake.change(office, people, id.toString(), version, edit.body(stored));
    var trouble = Trouble.of(answer).orElse(null);
    if (trouble == null) {
      return "redirect:/b/%s/%s/%s?done=changed".formatted(office.branch(), people, id);
    }
    var page = page(office, id, stored, edit, model);
    trouble.on(model, response);
    return page;
  }

  private Map<String, Object> stored(Caller office, String people, UUID id) {
    return intake.registrationOf(office, people, id.toString()).orNoPage();
  }

  private String page(
      Caller office, UUID id, Map<String, Object> stored, RegistrationEdit edit, Model model) {
    var search = edit.one("search");
    Answer<Page<Municipality>> found =
        search.isEmpty()
            ? new Answer.Got<>(Page.empty())
            : intake.municipalities(office, "", search);
    var hits =
        found.or(Page.empty()).items().stream()
            .map(Municipality::code)
            .limit(SHOWN_PLACES)
            .toList();
    model.addAttribute("id", id);
    model.addAttribute("version", stored.get("version"));
    model.addAttribute("edit", edit);
    model.addAttribute("homes", places(edit.all("municipality"), hits));
    model.addAttribute("reachable", places(edit.all("reach"), hits));
    model.addAttribute("searched", !search.isEmpty());
    model.addAttribute("hits", hits);
    model.addAttribute("hidden", Boolean.TRUE.equals(stored.get("hidden")));
    model.addAttribute("errors", FormErrors.none());
    return edit.form() == EditedForm.RESIDENT ? "people/edit-resident" : "people/edit";
  }

  private static List<String> places(List<String> chosen, List<String> found) {
    return Stream.concat(chosen.stream(), found.stream()).distinct().toList();
  }
}
