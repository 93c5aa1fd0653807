package jp.otonari.gateway.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.gateway.mydata.OwnRecords;
import jp.otonari.gateway.mydata.OwnRecords.Begun;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts what we hold about a person into the form, sealed for the browser that asked. */
@Controller
@PreAuthorize("permitAll()")
class BeginCorrectionController {

  private final OwnRecords records;
  private final Progress progress;

  BeginCorrectionController(OwnRecords records, Progress progress) {
    this.records = records;
    this.progress = progress;
  }

  @PostMapping("/l/{token}/my-data/correction")
  String begin(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    return records
        .begin(token)
        .map(begun -> begin(token, begun, request, response))
        .orElse("redirect:/l/" + token);
  }

  private String begin(
      String token, Begun begun, HttpServletRequest request, HttpServletResponse response) {
    var visit = Visit.of(begun.branch(), begun.form(), Visit.Way.OWN, request, response);
    return progress.keep(visit, begun.answers())
        ? "redirect:" + visit.path("check")
        : "redirect:/l/" + token + "/my-data?problem=too-much";
  }
}
