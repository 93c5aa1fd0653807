package jp.otonari.intake.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The head of an answer that a browser stores as a file. */
final class Download {

  private Download() {}

  static void begin(HttpServletResponse response, Format format, String name) {
    response.setContentType(format.type().toString());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.%s\"".formatted(name, format.ending()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
