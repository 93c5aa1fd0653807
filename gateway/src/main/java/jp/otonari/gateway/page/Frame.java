package jp.otonari.gateway.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import jp.otonari.gateway.language.PageLanguage;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the frame of every page needs.
 *
 * @param language of the page
 * @param address of the page, to which a language can be put
 */
record Frame(PageLanguage language, String address) {

  private static final List<String> PRIVATE = List.of("/b/", "/b?", "/l/", "/staff", "/sign-in");

  static Frame of(HttpServletRequest request, Locale locale) {
    var address =
        ServletUriComponentsBuilder.fromRequestUri(request)
            .replacePath(asked(request))
            .query(request.getQueryString())
            .replaceQueryParam("lang")
            .build()
            .toUri();
    var query = address.getRawQuery();
    return new Frame(
        PageLanguage.of(locale), address.getRawPath() + (query == null ? "?" : "?" + query + "&"));
  }

  /** On an error page, the page that was asked for. */
  private static String asked(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  /** Whether the page is not for everybody to find. */
  public boolean isPrivate() {
    return PRIVATE.stream().anyMatch(address::startsWith) || address.matches(".*/(new|own)/.*");
  }

  /** The languages of the public pages. */
  public List<PageLanguage> all() {
    return List.of(PageLanguage.values());
  }

  /** The languages of the staff pages. */
  public List<PageLanguage> forStaff() {
    return List.of(PageLanguage.JA, PageLanguage.EN);
  }

  /** This page in another language. */
  public String in(PageLanguage other) {
    return address + "lang=" + other.tag();
  }
}
