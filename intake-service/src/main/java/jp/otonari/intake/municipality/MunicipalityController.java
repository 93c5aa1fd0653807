package jp.otonari.intake.municipality;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import jp.otonari.defaults.problem.Problems;
import jp.otonari.intake.search.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Helps a form to find the code of the place where somebody lives. */
@RestController
@RequestMapping("/branches/{branch}/municipalities")
class MunicipalityController {

  private final Municipalities municipalities;

  MunicipalityController(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @GetMapping
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  Found<Municipality> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") Set<String> prefectures,
      @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(2_000) int size) {
    var found = municipalities.search(q, prefectures);
    return new Found<>(found.stream().skip((long) page * size).limit(size).toList(), found.size());
  }

  @GetMapping("/{code}")
  @PreAuthorize("hasAnyAuthority('SCOPE_registration', 'SCOPE_office')")
  @Schema(implementation = Municipality.class)
  ResponseEntity<?> show(@PathVariable String code) {
    return municipalities
        .find(code)
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(
            () ->
                Problems.problem(
                    HttpStatus.NOT_FOUND, "not-found", "No municipality has this code."));
  }
}
