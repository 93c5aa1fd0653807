package jp.otonari.intake.erasure;

import static jp.otonari.defaults.problem.Problems.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person is erased on their own wish, or by a coordinator for them; all may see the receipts. */
@RestController
@RequestMapping("/branches/{branch}")
class ErasureController {

  private static final String SELF =
      "hasAuthority('SCOPE_mail-link') and authentication.name == #id.toString()";

  private final ErasePerson erasePerson;
  private final Erasures erasures;

  ErasureController(ErasePerson erasePerson, Erasures erasures) {
    this.erasePerson = erasePerson;
    this.erasures = erasures;
  }

  /** 202: other services follow within seconds, the broker's files within hours. */
  @DeleteMapping("/people/{id}")
  @PreAuthorize("hasAuthority('SCOPE_sensitive') or " + SELF)
  @Schema(implementation = Statement.class)
  @ApiResponse(responseCode = "202")
  ResponseEntity<?> erase(
      @PathVariable String branch, @PathVariable UUID id, Authentication caller) {
    var by = caller.getName().equals(id.toString()) ? "self" : caller.getName();
    return erasePerson
        .erase(branch, id.toString(), by)
        .<ResponseEntity<?>>map(erasure -> ResponseEntity.accepted().body(Statement.of(erasure)))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", "Nobody has this id."));
  }

  @GetMapping("/erasures/{id}")
  @PreAuthorize("hasAuthority('SCOPE_office') or " + SELF)
  @Schema(implementation = Statement.class)
  ResponseEntity<?> show(@PathVariable String branch, @PathVariable UUID id) {
    return erasures
        .find(branch, id.toString())
        .<ResponseEntity<?>>map(erasure -> ResponseEntity.ok(Statement.of(erasure)))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", "Nobody was erased."));
  }

  @GetMapping("/erasures")
  @PreAuthorize("hasAuthority('SCOPE_office')")
  Found<Statement> list(
      @PathVariable String branch,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
    return erasures.page(branch, page, size).map(Statement::of);
  }

  /**
   * What is told of an erasure.
   *
   * @param complete whether every part has said that nothing is left
   */
  record Statement(
      String personId, String by, Instant askedAt, boolean complete, List<Receipt> receipts) {

    static Statement of(Erasure erasure) {
      return new Statement(
          erasure.personId(),
          erasure.by(),
          erasure.askedAt(),
          erasure.isComplete(),
          erasure.receipts());
    }
  }
}
