package jp.otonari.intake.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.otonari.defaults.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The gateway's forms leave here what is not sent yet. The office has no business with it. */
@RestController
@RequestMapping("/branches/{branch}/drafts/{id}")
class DraftController {

  private static final int MOST_BYTES = 100_000;

  private final Drafts drafts;

  DraftController(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Bytes that only the person can open; base64 in JSON. */
  record Sealed(@NotEmpty @Size(max = MOST_BYTES, message = "length") byte[] sealed) {}

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasAuthority('SCOPE_registration')")
  void keep(
      @PathVariable String branch, @PathVariable UUID id, @Valid @RequestBody Sealed content) {
    drafts.keep(branch, id, content.sealed());
  }

  @GetMapping
  @PreAuthorize("hasAuthority('SCOPE_registration')")
  @Schema(implementation = Sealed.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return drafts
        .find(branch, id)
        .<ResponseEntity<?>>map(draft -> ResponseEntity.ok(new Sealed(draft.sealed())))
        .orElseGet(
            () -> Problems.problem(HttpStatus.NOT_FOUND, "not-found", "No draft has this id."));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasAuthority('SCOPE_registration')")
  void forget(@PathVariable String branch, @PathVariable UUID id) {
    drafts.forget(branch, id);
  }
}
