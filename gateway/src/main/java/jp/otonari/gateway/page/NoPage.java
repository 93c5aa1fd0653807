package jp.otonari.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.otonari.gateway.client.NoPageException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page whose main part is missing becomes the error page of its status; but what somebody has
 * just sent is handed back, to be sent again.
 */
@ControllerAdvice
class NoPage {

  @ExceptionHandler(NoPageException.class)
  @Nullable ModelAndView noPage(
      NoPageException why, HttpServletRequest request, HttpServletResponse response, Locale locale)
      throws IOException {
    if (why.isSilence() && request.getMethod().equals("POST")) {
      return kept(request, locale);
    }
    response.sendError(why.status());
    return null;
  }

  private static ModelAndView kept(HttpServletRequest request, Locale locale) {
    var typed = new HashMap<>(request.getParameterMap());
    typed.remove("_csrf");
    Map<String, Object> model =
        Map.of(
            "frame", Frame.of(request, locale), "typed", typed, "again", request.getRequestURI());
    return new ModelAndView("layout/kept", model, HttpStatus.SERVICE_UNAVAILABLE);
  }
}
