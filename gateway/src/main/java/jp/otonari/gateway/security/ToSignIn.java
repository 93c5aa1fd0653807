package jp.otonari.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a visitor to the sign-in page; a part that htmx asked for must not get the page in it. */
record ToSignIn(String page) implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(page);
    } else {
      response.setHeader("HX-Redirect", page);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
  }
}
