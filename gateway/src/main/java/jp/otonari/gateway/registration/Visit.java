package jp.otonari.gateway.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.gateway.draft.DraftCookie;
import jp.otonari.gateway.draft.DraftKey;
import jp.otonari.gateway.question.Form;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is at one of the forms.
 *
 * @param way what for; each has answers of its own
 * @param key to the answers so far, if the browser holds one
 */
record Visit(
    String branch,
    Form form,
    Way way,
    @Nullable DraftKey key,
    HttpServletRequest request,
    HttpServletResponse response) {

  /** To register, or to correct what we hold. */
  enum Way {
    NEW,
    OWN;

    static Way at(String slug) {
      return slug.equals("own") ? OWN : NEW;
    }
  }

  static Visit of(
      String branch, Form form, Way way, HttpServletRequest request, HttpServletResponse response) {
    var key = new DraftCookie(path(branch, form, way)).read(request).orElse(null);
    return new Visit(branch, form, way, key, request, response);
  }

  private static String path(String branch, Form form, Way way) {
    return "/%s/%s/%s".formatted(branch, form.slug(), way == Way.OWN ? "own" : "new");
  }

  public String path() {
    return path(branch, form, way);
  }

  public boolean isCorrection() {
    return way == Way.OWN;
  }

  /** Name of the text over the form. */
  public String title() {
    return isCorrection() ? "mine.correct.title" : form.word() + ".title";
  }

  /** Address of a page of the form. */
  public String path(String page) {
    return path() + "/" + page;
  }

  DraftKey keyOrNew() {
    return key == null ? DraftKey.random() : key;
  }

  void hold(DraftKey held) {
    new DraftCookie(path()).write(held, request, response);
  }

  void letGo() {
    new DraftCookie(path()).clear(request, response);
  }

  boolean has(String parameter) {
    return request.getParameter(parameter) != null;
  }

  /** Whether a page is changed on the way to sending, and leads back to the check page. */
  public boolean isChange() {
    return has("change");
  }

  Map<String, List<String>> sent() {
    var sent = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
    return sent;
  }

  @Override
  public String toString() {
    return "Visit[" + path() + "]";
  }
}
