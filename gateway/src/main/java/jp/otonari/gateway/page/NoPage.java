package jp.otonari.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.otonari.gateway.client.NoPageException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page whose main part is missing becomes the error page of its status. */
@ControllerAdvice
class NoPage {

  /** The request attribute by which the error page knows which service is silent. */
  static final String SILENT = "otonari.silent-service";

  @ExceptionHandler(NoPageException.class)
  void noPage(NoPageException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (why.down() != null) {
      request.setAttribute(SILENT, why.down().slug());
    }
    response.sendError(why.status());
  }
}
