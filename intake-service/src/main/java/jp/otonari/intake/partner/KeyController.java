package jp.otonari.intake.partner;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office gives a partner a key, and takes one away. */
@RestController
@RequestMapping("/branches/{branch}/partners/{id}/keys")
@PreAuthorize("hasAuthority('SCOPE_office')")
class KeyController {

  private final Partners partners;
  private final PartnerKeys keys;

  KeyController(Partners partners, PartnerKeys keys) {
    this.partners = partners;
    this.keys = keys;
  }

  /** A key, this once and never again. */
  record Issued(String key) {
    @Override
    public String toString() {
      return "Issued[hidden]";
    }
  }

  /** Asking twice gives two: the first, which nobody has seen then, ends with the overlap. */
  @PostMapping
  @ApiResponse(responseCode = "201")
  @Schema(implementation = Issued.class)
  ResponseEntity<?> issue(@PathVariable String branch, @PathVariable UUID id, Principal by) {
    var partner = partners.find(branch, id.toString()).orElse(null);
    if (partner == null) {
      return PartnerController.noSuchPartner();
    }
    return partner.endedAt() == null
        ? ResponseEntity.status(HttpStatus.CREATED)
            .cacheControl(CacheControl.noStore())
            .body(new Issued(keys.issue(partner, by.getName()).value()))
        : problem(HttpStatus.CONFLICT, "ended", "This partner does not refer any more.");
  }

  @DeleteMapping("/otk_{prefix}")
  @ApiResponse(responseCode = "204")
  ResponseEntity<?> revoke(
      @PathVariable String branch, @PathVariable UUID id, @PathVariable String prefix) {
    if (partners.find(branch, id.toString()).isEmpty()) {
      return PartnerController.noSuchPartner();
    }
    keys.revoke(id.toString(), prefix);
    return ResponseEntity.noContent().build();
  }
}
