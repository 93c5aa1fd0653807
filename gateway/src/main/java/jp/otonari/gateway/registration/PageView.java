package jp.otonari.gateway.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.client.Intake.Municipality;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.form.FormErrors;
import jp.otonari.gateway.language.PageLanguage;
import jp.otonari.gateway.question.Form;
import jp.otonari.gateway.question.Group;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows one page of a form with what was answered. */
@Component
class PageView {

  private final PlaceFinder places;

  PageView(PlaceFinder places) {
    this.places = places;
  }

  String show(Visit visit, Group page, Answers answers, List<Mistake> mistakes, Model model) {
    var pages = visit.form().questionnaire().pages(answers).stream().map(Group::slug).toList();
    var at = pages.indexOf(page.slug());
    model.addAttribute("page", page);
    model.addAttribute("number", at + 1);
    model.addAttribute("total", pages.size());
    model.addAttribute("back", back(visit, pages, at));
    model.addAttribute("answers", expected(visit, page, answers));
    model.addAttribute("wished", PrivateMatters.isWished(answers));
    model.addAttribute("lost", visit.has("lost"));
    model.addAttribute("keepsInput", true);
    mistakes(mistakes, model);
    if (page.owns("municipality")) {
      places(visit.branch(), answers, model);
    }
    return "registration/page";
  }

  /** What is wrong, for the summary and at each question. */
  static void mistakes(List<Mistake> mistakes, Model model) {
    var codes = new LinkedHashMap<String, String>();
    mistakes.forEach(mistake -> codes.put(mistake.name(), mistake.code()));
    model.addAttribute("mistakes", mistakes);
    model.addAttribute("errors", new FormErrors(codes));
    if (!mistakes.isEmpty()) {
      model.addAttribute("problem", "invalid");
    }
  }

  private static String back(Visit visit, List<String> pages, int at) {
    if (visit.isChange()) {
      return visit.path("check");
    }
    return at == 0 ? visit.path() : visit.path(pages.get(at - 1));
  }

  /** With what most people answer, where nothing was answered yet. */
  private static Answers expected(Visit visit, Group page, Answers answers) {
    var language = PageLanguage.of(LocaleContextHolder.getLocale()).tag();
    Map<String, String> usual =
        visit.form() == Form.RESIDENT
            ? Map.of("language", language)
            : Map.of("languages", "ja", "capacity", "1");
    if (answers.isDone(page.slug())) {
      return answers;
    }
    var typed = new LinkedHashMap<>(answers.typed());
    usual.forEach((name, value) -> typed.putIfAbsent(name, List.of(value)));
    return new Answers(typed, answers.done());
  }

  private void places(String branch, Answers answers, Model model) {
    var place = new Place(answers.one("place.prefecture"), answers.one("place.search"));
    places.show(branch, place, model);
    var reachable = places.all(branch, place);
    var codes = reachable.stream().map(Municipality::code).toList();
    model.addAttribute("reachable", reachable);
    model.addAttribute(
        "elsewhere", answers.all("reach").stream().filter(code -> !codes.contains(code)).toList());
    model.addAttribute("chosen", answers.one("municipality"));
  }
}
