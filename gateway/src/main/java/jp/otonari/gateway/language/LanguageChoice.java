package jp.otonari.gateway.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the reader chose now ({@code ?lang}) or earlier (cookie), else what
 * the browser asks for, else English; Japanese when nothing is said at all.
 */
public final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

  private static final String NAME = "lang";
  private static final List<String> STAFF_PAGES = List.of("/b/", "/staff", "/sign-in");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var wanted =
        chosenNow(request).or(() -> chosenEarlier(request)).orElseGet(() -> askedFor(request));
    return (isForStaff(request) ? wanted.forStaff() : wanted).locale();
  }

  private static boolean isForStaff(HttpServletRequest request) {
    return STAFF_PAGES.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is chosen by the request");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    chosenNow(request).ifPresent(chosen -> keep(chosen, request, response));
    return true;
  }

  private static void keep(
      PageLanguage chosen, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, chosen.tag())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Whether the reader has chosen a language, now or earlier. */
  public static boolean isMade(HttpServletRequest request) {
    return chosenNow(request).or(() -> chosenEarlier(request)).isPresent();
  }

  private static Optional<PageLanguage> chosenNow(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(NAME)).flatMap(PageLanguage::of);
  }

  private static Optional<PageLanguage> chosenEarlier(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .flatMap(PageLanguage::of);
  }

  private static PageLanguage askedFor(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return PageLanguage.JA;
    }
    Stream<Locale> wishes = Collections.list(request.getLocales()).stream();
    return wishes
        .flatMap(wish -> PageLanguage.understoodBy(wish).stream())
        .findFirst()
        .orElse(PageLanguage.EN);
  }
}
