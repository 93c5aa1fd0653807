package jp.otonari.intake.view;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import jp.otonari.intake.search.Found;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the office, and the person, who has looked at the person's record. */
@RestController
class ViewController {

  private final AccessLog accessLog;

  ViewController(AccessLog accessLog) {
    this.accessLog = accessLog;
  }

  @GetMapping("/branches/{branch}/people/{id}/views")
  @PreAuthorize(
      "hasAuthority('SCOPE_office')"
          + " or hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()")
  Found<Look> list(
      @PathVariable String branch,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      Principal caller) {
    var self = caller.getName().equals(id.toString());
    var person = id.toString();
    var found =
        self
            ? accessLog.everywhere(branch, person, page, size)
            : accessLog.of(branch, person, page, size);
    return found.map(view -> new Look(self ? "office" : view.by(), view.at(), view.what()));
  }

  /**
   * A look, as it is told.
   *
   * @param by the account that looked; to the person only that it was the office
   */
  record Look(String by, Instant at, Seen what) {}
}
