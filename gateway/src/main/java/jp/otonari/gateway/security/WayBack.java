package jp.otonari.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Leads back, after signing in, to the staff page that was asked for; kept in a cookie. */
final class WayBack extends CookieRequestCache {

  WayBack() {
    setRequestMatcher(
        request ->
            request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && (request.getRequestURI().startsWith("/b/")
                    || request.getRequestURI().startsWith("/staff")));
    setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
  }

  /** Only forgets the way: a saved request would hide the headers of the one that came. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    super.getMatchingRequest(request, response);
    return null;
  }
}
