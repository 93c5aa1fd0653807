package jp.otonari.gateway.draft;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie in which a browser holds the key to a draft.
 *
 * @param path of the form: no other page gets to see it
 */
public record DraftCookie(String path) {

  private static final String NAME = "draft";
  private static final Duration AGE = Duration.ofDays(14);

  public Optional<DraftKey> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .flatMap(DraftKey::of);
  }

  /** For as long as the draft is kept after this change. */
  public void write(DraftKey key, HttpServletRequest request, HttpServletResponse response) {
    write(key.value(), AGE, request, response);
  }

  public void clear(HttpServletRequest request, HttpServletResponse response) {
    write("", Duration.ZERO, request, response);
  }

  private void write(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .path(path)
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
